package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.Settings;
import org.clausewright.spec.finding.Question;

/// A rule that is stated twice, in the same words or with another number or a few words more. Rules that differ in a
/// word each are two rules.
record NearDuplicate(RulePage page) implements DocumentRule<Duty> {

    private static final AlikeDuties ALIKE = new AlikeDuties(Duty::stems, 0.8);
    private static final int FEWEST = 5;

    /// The first duty of each sentence.
    @Override
    public List<Duty> read(Prose prose) {
        List<Duty> first = new ArrayList<>();
        String sentence = "";
        for (Duty duty : Duty.in(prose)) {
            if (duty.stems().size() >= FEWEST && !duty.sentence().equals(sentence)) {
                first.add(duty);
            }
            sentence = duty.sentence();
        }
        return first;
    }

    @Override
    public void check(Settings settings, List<Reading<Duty>> readings, Remarks remarks) {
        ALIKE.forEach(
                readings,
                (before, here) -> isSameRule(before.value(), here.value()),
                (later, before) -> remarks.add(later, hit(readings.get(later).value(), before)));
    }

    private static boolean isSameRule(Duty before, Duty here) {
        boolean within =
                before.stems().containsAll(here.stems()) || here.stems().containsAll(before.stems());
        return within && before.modality() == here.modality();
    }

    private static Hit hit(Duty here, Reading<Duty> before) {
        boolean numbers = !here.numbers().equals(before.value().numbers());
        return new Hit(
                here.span(),
                (numbers ? "The same rule stands there with another number: " : "The same rule stands there again: ")
                        + Duty.placed(before) + ".",
                new Question(
                        numbers
                                ? "Which is the rule, " + join(here.numbers()) + " here or "
                                        + join(before.value().numbers()) + " there?"
                                : "Which of the two is the rule, " + Answers.quoted(here.sentence()) + " or the other?",
                        List.of(
                                Answers.in("This one: the other becomes a link"),
                                Answers.in("The other one: this becomes a link"),
                                Answers.in("Both: they rule different cases"))));
    }

    private static String join(List<String> numbers) {
        return numbers.isEmpty() ? "no number" : String.join(", ", numbers);
    }
}
