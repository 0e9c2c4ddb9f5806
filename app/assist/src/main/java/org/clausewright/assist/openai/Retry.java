package org.clausewright.assist.openai;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.clausewright.assist.AssistFailure;

/// Comes again where a server asks for it, stumbled, or broke off before it began: after the time it names,
/// or else a little longer each time, with some chance in it so that not everybody comes at once. An answer
/// that has begun is not asked for again, and a host that fails again and again is left alone for a while.
final class Retry {

    /// One try.
    interface Attempt {

        /// @param begun to be run when the answer begins
        Heard make(Runnable begun);
    }

    private static final Duration FIRST_LULL = Duration.ofMillis(250);

    private final Circuit circuit;
    private final Patience patience;
    private final RandomGenerator chance;

    Retry(Circuit circuit, Patience patience, RandomGenerator chance) {
        this.circuit = circuit;
        this.patience = patience;
        this.chance = chance;
    }

    Heard ask(Attempt attempts, Cancellation cancellation) {
        AtomicBoolean begun = new AtomicBoolean();
        for (int attempt = 1; ; attempt++) {
            Optional<AssistFailure> refusal = circuit.refusal();
            if (refusal.isPresent()) {
                return Heard.failed(refusal.get());
            }
            Heard heard = attempts.make(() -> begun.set(true));
            if (cancellation.isCancelled()) {
                return heard;
            }
            heard.failure().ifPresentOrElse(circuit::note, circuit::succeeded);
            Optional<Duration> lull =
                    begun.get() || attempt >= patience.tries() ? Optional.empty() : lull(heard.failure(), attempt);
            if (lull.isEmpty()) {
                return heard;
            }
            if (!cancellation.pause(lull.get())) {
                return Heard.FINE;
            }
        }
    }

    /// How long to wait before coming again; empty where that is no use, or too long to ask of somebody who waits.
    private Optional<Duration> lull(Optional<AssistFailure> failure, int attempt) {
        Optional<Duration> lull =
                switch (failure.orElse(null)) {
                    case AssistFailure.TooManyRequests busy ->
                        Optional.of(busy.after().orElse(growing(attempt)));
                    case AssistFailure.ServerFault fault
                    when fault.status() >= 500 -> Optional.of(fault.after().orElse(growing(attempt)));
                    case AssistFailure.CutOff _ -> Optional.of(growing(attempt));
                    case null, default -> Optional.empty();
                };
        return lull.filter(asked -> asked.compareTo(patience.longestLull()) <= 0)
                .map(this::withJitter);
    }

    private static Duration growing(int attempt) {
        return FIRST_LULL.multipliedBy(1L << attempt);
    }

    private Duration withJitter(Duration lull) {
        return lull.plusMillis(chance.nextLong(Math.max(1, lull.toMillis() / 4)));
    }
}
