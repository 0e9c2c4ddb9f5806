package org.clausewright.workspace.help.readings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.reading.ReadingFailure;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.workspace.SideBySide;

/// Asks several readers about one case, some of them side by side. What has come when a call fails, or when the person
/// stops, is kept: it was handed to the sink.
///
/// @param assistant who lends the readers
public record SampleReadings(Assistant assistant) {

    /// The most readers that may be asked.
    public static final int MOST = 100;

    /// As many as show most of what there is: each stance once, and an odd number so that two readings do not tie.
    public static final int USUAL = 9;

    private static final SideBySide CALLS = new SideBySide(4);

    /// @param samples how many readers, 1 to [#MOST]
    /// @param sink    takes the votes as they come, one at a time; those without a foundation too
    /// @return how many votes came, and how many readers gave none that fits; or the first failure of the endpoint,
    ///         after which no further reader is asked
    public Outcome<Tally> sample(Spec spec, Found<Clause> clause, String situation, int samples, Sink<Vote> sink) {
        if (samples < 1 || samples > MOST) {
            return Outcome.failed(new ReadingFailure.Samples(samples, MOST));
        }
        AtomicInteger given = new AtomicInteger();
        AtomicInteger without = new AtomicInteger();
        AtomicReference<String> template = new AtomicReference<>("");
        AtomicReference<Optional<Failure>> broken = new AtomicReference<>(Optional.empty());
        List<Failure> unusable = new CopyOnWriteArrayList<>();
        Sink<Vote> counting = sink.taking(vote -> {
            synchronized (given) {
                given.incrementAndGet();
                sink.accept(vote);
            }
        });
        CALLS.run(samples, number -> {
            if (sink.isCancelled() || broken.get().isPresent()) {
                return false;
            }
            switch (assistant.vote(spec, clause, situation, number, counting)) {
                case Outcome.Done<Tally>(var tally) -> {
                    without.addAndGet(tally.given() == 0 ? 1 : 0);
                    template.set(tally.template());
                }
                case Outcome.Failed<Tally>(var failure)
                when isOneAnswers(failure) -> {
                    without.incrementAndGet();
                    unusable.add(failure);
                }
                case Outcome.Failed<Tally>(var failure) -> broken.compareAndSet(Optional.empty(), Optional.of(failure));
            }
            return true;
        });
        Optional<Failure> failure =
                broken.get().or(() -> given.get() == 0 ? unusable.stream().findFirst() : Optional.empty());
        return failure.isPresent() && !sink.isCancelled()
                ? Outcome.failed(failure.get())
                : Outcome.done(new Tally(given.get(), sink.isCancelled() ? 0 : without.get(), "", template.get()));
    }

    /// A failure of one answer, which says nothing about the next one.
    private static boolean isOneAnswers(Failure failure) {
        return failure instanceof AssistFailure.DoesNotFit
                || failure instanceof AssistFailure.EmptyReply
                || failure instanceof AssistFailure.Declined;
    }
}
