package org.clausewright.lint.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.language.Modal;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;

/// *Should* in a section without authority of a spec that ranks others, where no definition says who may depart from
/// it. Once a passage. Where a spec ranks no section, weak-modal asks of each *should*.
record ShouldStrength(RulePage page) implements BlockRule {

    @Override
    public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
        for (Sentence sentence : prose.sentences()) {
            Optional<Norm> should = sentence.norms().stream()
                    .filter(norm -> isShould(norm.modality()))
                    .findFirst();
            if (should.isPresent() && !sentence.isQuestion()) {
                if (isOpen(facts)) {
                    hits.accept(hit(sentence, should.get()));
                }
                return;
            }
        }
    }

    private static boolean isShould(Modality modality) {
        return modality == Modality.SHOULD || modality == Modality.SHOULD_NOT;
    }

    private static boolean isOpen(Facts facts) {
        return facts.standing() == Facts.Standing.OUTSIDE && !facts.defines("should");
    }

    private static Hit hit(Sentence sentence, Norm norm) {
        Modal should = norm.modal();
        String words = sentence.text(should.span());
        Modality duty = should.modality() == Modality.SHOULD ? Modality.MUST : Modality.MUST_NOT;
        List<Answer> answers = List.of(
                Answers.instead("Nobody: it is a duty", should.span(), Answers.words(duty)),
                Answers.added("In one case", sentence, ", unless ", "case", "the customer asks for it"),
                Answers.in("Whoever is instructed, with a reason"));
        return new Hit(
                should.span(),
                OneLine.quoted(words) + " leaves a door open, and no level of authority says for whom.",
                new Question(
                        "May anyone depart from " + OneLine.quoted(sentence.text(norm.span())) + ": who, and when?",
                        answers));
    }
}
