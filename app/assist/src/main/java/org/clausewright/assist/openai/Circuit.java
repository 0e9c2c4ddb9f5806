package org.clausewright.assist.openai;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;

/// Leaves a host alone after it has failed several times in a row, so that neither it nor the person waits for what
/// will fail again. The pause grows with each failure after it, and the first success ends it. After Michael Nygard's
/// circuit breaker (Release It!, 2007).
final class Circuit {

    static final int FAILURES_TO_OPEN = 5;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(1);
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final String host;
    private final Duration longestLull;
    private final InstantSource clock;
    private int failures;
    private Duration pause = FIRST_PAUSE;
    private Instant until = Instant.MIN;
    private String last = "";

    /// @param longestLull a server that asks for a longer one than this is left alone for as long as it asks
    Circuit(String host, Duration longestLull, InstantSource clock) {
        this.host = host;
        this.longestLull = longestLull;
        this.clock = clock;
    }

    /// Why nothing may be sent now; empty where something may.
    synchronized Optional<AssistFailure> refusal() {
        Instant now = clock.instant();
        return now.isBefore(until)
                ? Optional.of(new AssistFailure.LeftAlone(
                        host,
                        failures,
                        last,
                        Duration.between(now, until),
                        TIME_OF_DAY.withZone(ZoneId.systemDefault()).format(until)))
                : Optional.empty();
    }

    synchronized void succeeded() {
        failures = 0;
        pause = FIRST_PAUSE;
        until = Instant.MIN;
    }

    synchronized void note(AssistFailure failure) {
        switch (failure) {
            case AssistFailure.TooManyRequests busy -> failed(busy.message(), asked(busy.after()));
            case AssistFailure.ServerFault fault -> failed(fault.message(), asked(fault.after()));
            case AssistFailure.NoNetwork _,
                    AssistFailure.Refused _,
                    AssistFailure.ProxyFailed _,
                    AssistFailure.NotSecure _,
                    AssistFailure.TimedOut _,
                    AssistFailure.CutOff _,
                    AssistFailure.Garbled _,
                    AssistFailure.NotAnEndpoint _ -> failed(failure.message(), Duration.ZERO);
            case AssistFailure.KeyRefused _,
                    AssistFailure.ModelMissing _,
                    AssistFailure.Rejected _,
                    AssistFailure.NoEmbeddings _,
                    AssistFailure.Declined _,
                    AssistFailure.DoesNotFit _,
                    AssistFailure.EmptyReply _ -> succeeded();
            case AssistFailure.TooLong _,
                    AssistFailure.Redirected _,
                    AssistFailure.LeftAlone _,
                    AssistFailure.NoBudget _,
                    AssistFailure.BudgetSpent _,
                    AssistFailure.PriceUnknown _,
                    AssistFailure.ProxyUnusable _,
                    AssistFailure.TemplateUnusable _ -> {}
        }
    }

    private void failed(String message, Duration asked) {
        Instant now = clock.instant();
        failures++;
        last = message;
        if (now.isBefore(until)) {
            return;
        }
        if (asked.compareTo(longestLull) > 0) {
            until = now.plus(asked);
        } else if (failures >= FAILURES_TO_OPEN) {
            until = now.plus(pause);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    private static Duration asked(Optional<Duration> after) {
        return shorter(after.orElse(Duration.ZERO), LONGEST_ASKED_FOR);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
