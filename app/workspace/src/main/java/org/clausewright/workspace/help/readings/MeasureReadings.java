package org.clausewright.workspace.help.readings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Spread;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Question;

/// Has a clause read for a case, and finds the one question that separates the readings: where the votes split, the
/// assistant is asked for it, and where it gives none that can be put, the one that is made from the votes stands. That
/// a question is missing never costs the votes.
public record MeasureReadings(Assistant assistant) {

    /// What would be sent: to each reader, and then to the one who is asked for the question.
    public Optional<Outgoing> before(Spec spec, Found<Clause> clause, String situation, int samples) {
        return assistant.beforeVotes(spec, clause, situation, samples).map(votes -> assistant
                .beforeSeparating(spec, clause, situation)
                .map(votes::and)
                .orElse(votes));
    }

    /// @param sink     takes the votes as they come, one at a time
    /// @param question takes the question in the end, where there is something to separate. After a failure,
    ///                 or when the person has stopped, nobody is asked for it, and it is made from the votes.
    /// @return as [SampleReadings#sample]
    public Outcome<Tally> measure(
            Spec spec,
            Found<Clause> clause,
            String situation,
            int samples,
            Sink<Vote> sink,
            Consumer<Separation> question) {
        List<Vote> votes = Collections.synchronizedList(new ArrayList<>());
        Outcome<Tally> outcome = new SampleReadings(assistant)
                .sample(spec, clause, situation, samples, sink.taking(vote -> {
                    votes.add(vote);
                    sink.accept(vote);
                }));
        Spread spread = Spread.of(votes);
        boolean asks = outcome instanceof Outcome.Done<Tally> && !sink.isCancelled();
        spread.question()
                .map(made -> asks ? asked(spec, clause, situation, spread, made, sink) : Separation.fromVotes(made, ""))
                .ifPresent(question);
        return outcome;
    }

    private Separation asked(
            Spec spec, Found<Clause> clause, String situation, Spread spread, Question made, Sink<Vote> behind) {
        AtomicReference<Optional<Question>> given = new AtomicReference<>(Optional.empty());
        return switch (assistant.separate(
                spec,
                clause,
                situation,
                spread.readings(),
                behind.taking(question -> given.set(Optional.of(question))))) {
            case Outcome.Failed<Tally>(var failure) -> Separation.fromVotes(made, failure.message());
            case Outcome.Done<Tally>(var tally) ->
                given.get()
                        .map(question -> new Separation(question, assistant.name(), "", tally.template()))
                        .orElseGet(() -> Separation.fromVotes(made, ""));
        };
    }
}
