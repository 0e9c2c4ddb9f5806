package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Condition;
import org.clausewright.language.Modality;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.Settings;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// A duty in one case, and not a word in its section on the other case.
record NoOtherwise(RulePage page) implements DocumentRule<NoOtherwise.Passage> {

    /// Words that name the other case, or what holds without the condition.
    private static final Set<String> CONTRASTS = Set.of(
            "otherwise",
            "else",
            "unless",
            "except",
            "instead",
            "default",
            "defaults",
            "however",
            "but",
            "without",
            "regardless",
            "always",
            "only",
            "whether",
            "either");
    private static final Set<Modality> DEMANDS =
            Set.of(Modality.MUST, Modality.MUST_NOT, Modality.SHOULD, Modality.SHOULD_NOT);
    private static final Set<String> ASKS = Set.of(
            "ask",
            "asks",
            "asked",
            "check",
            "checks",
            "see",
            "know",
            "knows",
            "determine",
            "tell",
            "say",
            "says",
            "even",
            "as",
            "only",
            "and",
            "or",
            "wonder",
            "consider",
            "unclear",
            "decide");

    /// What one passage says.
    ///
    /// @param cases     the duties that hold in one case
    /// @param contrasts whether it names another case
    record Passage(List<Case> cases, boolean contrasts) {}

    /// @param condition the words of the condition
    record Case(TextSpan span, String condition, Answer other) {}

    @Override
    public List<Passage> read(Prose prose) {
        List<Case> cases = new ArrayList<>();
        boolean contrasts = false;
        for (Sentence sentence : prose.sentences()) {
            contrasts |= contrasts(sentence);
            one(sentence).ifPresent(cases::add);
        }
        return cases.isEmpty() && !contrasts ? List.of() : List.of(new Passage(cases, contrasts));
    }

    private static boolean contrasts(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean ifNot =
                    sentence.word(i).equals("not") && sentence.word(i - 1).equals("if");
            boolean notIn = sentence.word(i).equals("if")
                    && (negated(sentence.word(i + 2))
                            || negated(sentence.word(i + 3))
                            || negated(sentence.word(i + 4)));
            if (ifNot || notIn || CONTRASTS.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean negated(String word) {
        return word.equals("not") || word.endsWith("n't") || word.equals("no");
    }

    /// The one condition of a sentence that demands something; where there are more, it is another rule's business.
    private static Optional<Case> one(Sentence sentence) {
        List<Condition> conditions = sentence.conditions();
        if (conditions.size() != 1 || !isIf(sentence, conditions.getFirst())) {
            return Optional.empty();
        }
        boolean demands = sentence.norms().stream().anyMatch(norm -> DEMANDS.contains(norm.modality()));
        if (!demands || sentence.isQuestion()) {
            return Optional.empty();
        }
        TextSpan span = conditions.getFirst().span();
        Answer other = Answers.added("Something else", sentence, "; otherwise, ", "rule", "the agent must refuse");
        return Optional.of(new Case(span, sentence.text(span), other));
    }

    private static boolean isIf(Sentence sentence, Condition condition) {
        int marker = 0;
        List<Word> words = sentence.words();
        while (words.get(marker).start() < condition.marker().start()) {
            marker++;
        }
        return words.get(marker).is("if") && !ASKS.contains(sentence.word(marker - 1));
    }

    @Override
    public void check(Settings settings, List<Reading<Passage>> readings, Remarks remarks) {
        SectionAnswers.forEachOpen(
                readings,
                Passage::contrasts,
                at -> readings.get(at).value().cases().forEach(one -> remarks.add(at, hit(one))));
    }

    private static Hit hit(Case one) {
        return new Hit(
                one.span(),
                "The rule holds " + OneLine.quoted(one.condition())
                        + ", and its section does not say what holds if not.",
                new Question(
                        "And if not: what holds in the other case of " + OneLine.quoted(one.condition()) + "?",
                        List.of(Answers.in("Nothing: then the act is left open"), one.other())));
    }
}
