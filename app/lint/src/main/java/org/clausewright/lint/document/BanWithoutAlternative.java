package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.Settings;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// A ban in a section that neither says nor shows what to do.
record BanWithoutAlternative(RulePage page) implements DocumentRule<BanWithoutAlternative.Said> {

    private static final Set<String> INSTEAD =
            Set.of("instead", "rather", "but", "only", "unless", "except", "without", "before", "until");

    /// @param bans     what is forbidden, one for each sentence without another word on it
    /// @param positive whether the passage says or shows what to do
    record Said(List<Ban> bans, boolean positive) {}

    record Ban(TextSpan span, String words, Answer instead) {}

    @Override
    public Set<Passage.Kind> kinds() {
        return Set.of(Passage.Kind.RULE, Passage.Kind.EXAMPLE_TITLE);
    }

    @Override
    public List<Said> read(Prose prose) {
        if (prose.kind() == Passage.Kind.EXAMPLE_TITLE) {
            return List.of(new Said(List.of(), true));
        }
        List<Ban> bans = new ArrayList<>();
        boolean positive = false;
        for (Sentence sentence : prose.sentences()) {
            List<Norm> norms = sentence.norms();
            positive |= norms.stream().anyMatch(norm -> !norm.modality().isBan()) || hasInstead(sentence);
            norms.stream()
                    .filter(norm -> norm.modality() == Modality.MUST_NOT)
                    .findFirst()
                    .ifPresent(norm -> bans.add(ban(sentence, norm)));
        }
        return bans.isEmpty() && !positive ? List.of() : List.of(new Said(bans, positive));
    }

    private static boolean hasInstead(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> INSTEAD.contains(word.lower()));
    }

    private static Ban ban(Sentence sentence, Norm norm) {
        return new Ban(
                norm.span(),
                sentence.text(norm.span()),
                Answers.added(
                        "Something else", sentence, "; instead, ", "rule", "the agent must name the office in charge"));
    }

    @Override
    public void check(Settings settings, List<Reading<Said>> readings, Remarks remarks) {
        SectionAnswers.forEachOpen(
                readings,
                Said::positive,
                at -> readings.get(at).value().bans().forEach(ban -> remarks.add(at, hit(ban))));
    }

    private static Hit hit(Ban ban) {
        return new Hit(
                ban.span(),
                OneLine.quoted(ban.words()) + " says what not to do; nothing here says or shows what to do.",
                new Question(
                        "What happens instead, where " + OneLine.quoted(ban.words()) + " applies?",
                        List.of(Answers.in("Nothing: the request is passed over"), ban.instead())));
    }
}
