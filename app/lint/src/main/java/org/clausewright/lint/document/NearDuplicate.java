package org.clausewright.lint.document;

import java.util.List;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.finding.Question;

/// A rule that is stated twice, in the same words or with another number or a few words more. Rules that differ in a
/// word each are two rules, and so are those of two rooms or codes. Sentences are compared, each by its first
/// norm.
record NearDuplicate(RulePage page) implements NormPairRule {

    private static final int FEWEST = 5;

    @Override
    public boolean concerns(QuotedNorm norm) {
        return norm.first() && norm.stems().size() >= FEWEST;
    }

    @Override
    public WordSet words(QuotedNorm norm) {
        return norm.stems();
    }

    @Override
    public double least() {
        return 0.8;
    }

    @Override
    public boolean counts(Reading<QuotedNorm> before, Reading<QuotedNorm> here) {
        QuotedNorm one = before.value();
        QuotedNorm other = here.value();
        return one.norm().modality() == other.norm().modality()
                && one.stems().isWithin(other.stems())
                && !one.labels().nameOthersThan(other.labels())
                && !one.labels().measureOtherwiseThan(other.labels());
    }

    @Override
    public Hit hit(QuotedNorm here, Reading<QuotedNorm> before) {
        boolean numbers = !here.numbers().equals(before.value().numbers());
        return new Hit(
                here.norm().span(),
                (numbers ? "The same rule stands there with another number: " : "The same rule stands there again: ")
                        + QuotedNorm.placed(before) + ".",
                new Question(
                        numbers
                                ? "Which is the rule, " + join(here.numbers()) + " here or "
                                        + join(before.value().numbers()) + " there?"
                                : "Which of the two is the rule, " + OneLine.quoted(here.sentence()) + " or the other?",
                        List.of(
                                Answers.in("This one: the other becomes a link"),
                                Answers.in("The other one: this becomes a link"),
                                Answers.in("Both: they rule different cases"))));
    }

    private static String join(List<String> numbers) {
        return numbers.isEmpty() ? "no number" : String.join(", ", numbers);
    }
}
