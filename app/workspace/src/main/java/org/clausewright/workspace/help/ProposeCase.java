package org.clausewright.workspace.help;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.ReadingFailure;
import org.clausewright.lint.conflict.RelatedClauses;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;

/// Finds a case to read a clause for, where nobody has written one: the first that is saved with the clause, else one
/// that the offline assistant derives from its text, else one that the assistant thinks of.
public record ProposeCase(Assistant assistant) {

    public Outcome<ReadingCase> propose(Spec spec, Found<Clause> clause) {
        return ReadingCase.saved(spec, clause).stream()
                .findFirst()
                .or(() -> ReadingCase.proposed(spec, clause, 1).stream().findFirst())
                .map(Outcome::done)
                .orElseGet(() -> thinkOfOne(spec, clause));
    }

    private Outcome<ReadingCase> thinkOfOne(Spec spec, Found<Clause> clause) {
        List<Challenge> challenges = new ArrayList<>();
        return switch (assistant.challenge(
                spec,
                new ChallengeRequest(clause, new RelatedClauses(spec).of(clause), List.of(), 1),
                into(challenges))) {
            case Outcome.Failed<Tally>(var failure) -> Outcome.failed(failure);
            case Outcome.Done<Tally> _ ->
                challenges.stream()
                        .findFirst()
                        .map(challenge -> Outcome.done(ReadingCase.of(challenge)))
                        .orElseGet(() -> Outcome.failed(
                                new ReadingFailure.NoCase(clause.value().id())));
        };
    }

    private static Sink<Challenge> into(List<Challenge> challenges) {
        return new Sink<>() {
            @Override
            public void accept(Challenge challenge) {
                challenges.add(challenge);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void onCancel(Runnable action) {}
        };
    }
}
