package org.clausewright.assist.openai;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.clausewright.assist.AssistFailure;

/// Comes again where a server asks for it, or stumbled: after the time it names, or else a little longer each time,
/// with some chance in it so that not everybody comes at once. An answer that has begun is not asked for again.
final class PatientChat {

    private static final Duration FIRST_LULL = Duration.ofMillis(250);

    private final Chat chat;
    private final Patience patience;
    private final RandomGenerator chance;

    PatientChat(Chat chat, Patience patience, RandomGenerator chance) {
        this.chat = chat;
        this.patience = patience;
        this.chance = chance;
    }

    Optional<AssistFailure> ask(ChatRequest request, Cancellation cancellation, Consumer<String> onText) {
        AtomicBoolean begun = new AtomicBoolean();
        Consumer<String> noting = piece -> {
            begun.set(true);
            onText.accept(piece);
        };
        for (int attempt = 1; ; attempt++) {
            Optional<AssistFailure> failure = chat.ask(request, cancellation, noting);
            Optional<Duration> lull =
                    begun.get() || attempt >= patience.tries() ? Optional.empty() : lull(failure, attempt);
            if (lull.isEmpty() || !cancellation.pause(lull.get())) {
                return cancellation.isCancelled() ? Optional.empty() : failure;
            }
        }
    }

    private Optional<Duration> lull(Optional<AssistFailure> failure, int attempt) {
        return failure.flatMap(fault -> switch (fault) {
                    case AssistFailure.TooManyRequests busy ->
                        Optional.of(busy.after().orElse(growing(attempt)));
                    case AssistFailure.ServerFault _ -> Optional.of(growing(attempt));
                    case AssistFailure.NoNetwork _,
                            AssistFailure.Refused _,
                            AssistFailure.NotSecure _,
                            AssistFailure.KeyRefused _,
                            AssistFailure.ModelMissing _,
                            AssistFailure.Rejected _,
                            AssistFailure.TimedOut _,
                            AssistFailure.CutOff _,
                            AssistFailure.NotAnEndpoint _,
                            AssistFailure.DoesNotFit _,
                            AssistFailure.EmptyReply _,
                            AssistFailure.TooLong _,
                            AssistFailure.TemplateUnusable _,
                            AssistFailure.Redirected _ -> Optional.<Duration>empty();
                })
                .filter(asked -> asked.compareTo(patience.longestLull()) <= 0)
                .map(this::withJitter);
    }

    private static Duration growing(int attempt) {
        return FIRST_LULL.multipliedBy(1L << attempt);
    }

    private Duration withJitter(Duration lull) {
        return lull.plusMillis(chance.nextLong(Math.max(1, lull.toMillis() / 4)));
    }
}
