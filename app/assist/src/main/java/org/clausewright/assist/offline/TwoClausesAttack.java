package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// Two matters in one message, each under a clause of its own, where both speak of the same things.
final class TwoClausesAttack implements Attack {

    private static final int SHARED = 2;

    @Override
    public List<Challenge> on(Subject subject) {
        Optional<Found<Clause>> other = subject.neighbour();
        Optional<Voices.Message> mine =
                subject.talk(0).filter(voice -> voice.before().isEmpty());
        if (other.isEmpty() || mine.isEmpty()) {
            return List.of();
        }
        String theirs = Phrase.sentence(
                other.get().document().text(other.get().value().sentence()).replaceAll("\\[\\^[A-Za-z0-9_-]+]", ""));
        Set<String> about = Content.of(subject.sentence() + " " + mine.get().text());
        return Voices.of(subject.spec(), other.get(), theirs).messages().stream()
                .filter(message -> message.isTalk() && message.before().isEmpty())
                .filter(message -> Content.shared(about, Content.of(message.text())) >= SHARED)
                .findFirst()
                .map(message -> subject.challenge(
                        Subject.title(mine.get().title(), Phrase.uncapital(message.title())),
                        ChallengeKind.TWO_CLAUSES,
                        "Two rules meet in this message, and the answer keeps both or says which one wins and why: "
                                + subject.quoted() + " and \u201c"
                                + Phrase.shortened(theirs.replaceFirst("[.]$", ""), 160) + "\u201d.",
                        mine.get()
                                .turns(mine.get().text()
                                        + subject.pick(
                                                "\n\nAnd while I have you: ",
                                                "\n\nOther thing. ",
                                                "\n\nAnd one more question. ")
                                        + message.text())))
                .map(List::of)
                .orElse(List.of());
    }
}
