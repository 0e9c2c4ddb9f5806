package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;

/// Two matters in one message, each under a clause of its own.
final class TwoClausesAttack implements Attack {

    @Override
    public List<Challenge> on(Subject subject) {
        Optional<Found<Clause>> other = subject.neighbour();
        Optional<Voices.Message> mine = subject.voice(2);
        if (other.isEmpty() || mine.isEmpty()) {
            return List.of();
        }
        String sentence = Phrase.sentence(
                other.get().document().text(other.get().value().sentence()).replaceAll("\\[\\^[A-Za-z0-9_-]+]", ""));
        return Voices.of(subject.spec(), other.get(), sentence).messages().stream()
                .filter(message -> message.before().isEmpty()
                        && !message.text().equals(mine.get().text()))
                .skip(Math.floorMod(subject.clause().value().id().hashCode(), 2))
                .findFirst()
                .map(theirs -> List.of(subject.challenge(
                        Phrase.uncapital(mine.get().title()) + ", and " + Phrase.uncapital(theirs.title()),
                        "two-clauses",
                        "Both rules apply to this message, and the answer keeps both. " + subject.sentence() + " And: "
                                + sentence,
                        mine.get()
                                .turns(mine.get().text()
                                        + subject.pick(
                                                "\n\nAnd while I have you: ",
                                                "\n\nOther thing. ",
                                                "\n\nAnd one more question. ")
                                        + theirs.text()))))
                .orElse(List.of());
    }
}
