package org.clausewright.assist;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Turn;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Challenge.Message;

/// What somebody wants when they challenge a clause.
///
/// @param related clauses that may come up in the same conversation, the likeliest first
/// @param waiting the challenges of it that were neither kept nor discarded yet
/// @param count   how many new ones are wanted at most
public record ChallengeRequest(Found<Clause> clause, List<Found<Clause>> related, List<Challenge> waiting, int count) {

    public ChallengeRequest {
        related = List.copyOf(related);
        waiting = List.copyOf(waiting);
    }

    public ChallengeRequest(Found<Clause> clause, int count) {
        this(clause, List.of(), List.of(), count);
    }

    /// The conversations that there are already: those of the clause's example file, those of its section, and those
    /// that wait.
    public List<List<Message>> known(Spec spec) {
        List<List<Message>> known = new ArrayList<>();
        for (Found<Example> example : spec.examplesOf(clause)) {
            known.add(example.value().turns().stream()
                    .map(ChallengeRequest::message)
                    .toList());
        }
        waiting.forEach(challenge -> known.add(challenge.turns()));
        return known;
    }

    private static Message message(Turn turn) {
        return new Message(turn.role(), turn.content());
    }
}
