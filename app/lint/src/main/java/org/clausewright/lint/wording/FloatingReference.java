package org.clausewright.lint.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Rewording;

/// A place that is pointed at without a link. Where it is the section before or behind, an answer makes the link.
record FloatingReference(PhraseRule phrases) implements BlockRule {

    @Override
    public RulePage page() {
        return phrases.page();
    }

    @Override
    public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
        phrases.check(prose, facts, hit -> hits.accept(linked(prose, facts, hit)));
    }

    private static Hit linked(Prose prose, Facts facts, Hit hit) {
        String words = prose.plain()
                .substring(hit.span().start() - prose.start(), hit.span().end() - prose.start())
                .toLowerCase(Locale.ROOT);
        Optional<Facts.Neighbour> neighbour = neighbour(words);
        Optional<String> target = neighbour.flatMap(facts::section);
        if (target.isEmpty() || hit.question().isEmpty()) {
            return hit;
        }
        Question question = hit.question().get();
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.by("The section " + target.get(), Rewording.of(hit.span(), "[?](#" + target.get() + ")")));
        answers.addAll(question.answers());
        return new Hit(hit.span(), hit.message(), new Question(question.text(), answers));
    }

    private static Optional<Facts.Neighbour> neighbour(String words) {
        if (!words.endsWith("section") && !words.endsWith("chapter")) {
            return Optional.empty();
        }
        if (words.contains("previous") || words.contains("preceding")) {
            return Optional.of(Facts.Neighbour.PREVIOUS);
        }
        return words.contains("next") || words.contains("following")
                ? Optional.of(Facts.Neighbour.NEXT)
                : Optional.empty();
    }
}
