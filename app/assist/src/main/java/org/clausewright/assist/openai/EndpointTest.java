package org.clausewright.assist.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Trial;
import org.clausewright.assist.Trial.Result;
import org.clausewright.assist.Trial.Step;
import org.clausewright.assist.Usage;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;

/// Tries an endpoint out, step by step: whether it is there, takes the key, has the model, keeps to a form, and how
/// fast it is. Asks a host even while it is left alone, and ends that where it answers.
final class EndpointTest {

    private static final int NAMED = 5;
    private static final long REPLY_TOKENS = 80;

    private final ModelConnection connection;
    private final Means means;
    private final Sink<Trial> sink;
    private final Cancellation cancellation;
    private int given;

    EndpointTest(ModelConnection connection, Means means, Sink<Trial> sink, Cancellation cancellation) {
        this.connection = connection;
        this.means = means;
        this.sink = sink;
        this.cancellation = cancellation;
    }

    Outcome<Tally> run() {
        ChatRequest request = TestRequest.make();
        Usage expected = new Usage(Usage.tokens(request.text().length()), REPLY_TOKENS, false);
        return switch (means.meter().begin(connection.model(), means.price(connection), expected)) {
            case Outcome.Failed<Meter.Call>(var failure) -> Outcome.failed(failure);
            case Outcome.Done<Meter.Call>(var call) -> {
                Exchange exchange = new Exchange();
                try {
                    Optional<Failure> failure = list().or(() -> ask(request, exchange));
                    yield failure.<Outcome<Tally>>map(Outcome::failed)
                            .orElseGet(() -> Outcome.done(new Tally(given, 0, "")));
                } finally {
                    call.end(exchange.used(request));
                }
            }
        };
    }

    /// @return what makes asking the model pointless
    private Optional<Failure> list() {
        return switch (new ModelList(connection, means.client()).read(cancellation)) {
            case Outcome.Done<List<String>>(var names) -> listed(names);
            case Outcome.Failed<List<String>>(var failure) -> unlisted(failure);
        };
    }

    private Optional<Failure> listed(List<String> names) {
        reachable();
        if (cancellation.isCancelled() || names.isEmpty()) {
            return Optional.empty();
        }
        if (names.contains(connection.model())) {
            say(Step.MODEL, Result.FINE, "It has the model " + connection.model() + ".");
            return Optional.empty();
        }
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        say(
                Step.MODEL,
                Result.LESS,
                "It does not list " + connection.model() + ", but " + some + (names.size() > NAMED ? ", ..." : "")
                        + ".");
        return Optional.empty();
    }

    private Optional<Failure> unlisted(Failure failure) {
        return switch (failure) {
            case AssistFailure.ModelMissing _, AssistFailure.Rejected _, AssistFailure.NotAnEndpoint _ -> {
                say(Step.REACHABLE, Result.LESS, connection.host() + " answers, but does not list its models.");
                yield Optional.empty();
            }
            case AssistFailure.KeyRefused _ -> {
                reachable();
                say(Step.KEY, Result.BROKEN, failure.message());
                yield Optional.of(failure);
            }
            default -> {
                say(Step.REACHABLE, Result.BROKEN, failure.message());
                yield Optional.of(failure);
            }
        };
    }

    private void reachable() {
        if (!cancellation.isCancelled()) {
            say(Step.REACHABLE, Result.FINE, connection.host() + " answers.");
        }
    }

    private Optional<Failure> ask(ChatRequest request, Exchange exchange) {
        Chat chat = new Chat(connection, means.client());
        exchange.heard = chat.ask(request, cancellation, exchange::add);
        if (cancellation.isCancelled()) {
            return Optional.empty();
        }
        if (exchange.heard.failure().isPresent()) {
            AssistFailure failure = exchange.heard.failure().get();
            say(
                    switch (failure) {
                        case AssistFailure.KeyRefused _ -> Step.KEY;
                        case AssistFailure.ModelMissing _ -> Step.MODEL;
                        default -> Step.REACHABLE;
                    },
                    Result.BROKEN,
                    failure.message());
            return Optional.of(failure);
        }
        means.client().circuit(connection.host()).succeeded();
        if (connection.key().isPresent()) {
            say(Step.KEY, Result.FINE, "It accepts the key.");
        }
        if (exchange.text.isEmpty()) {
            return Optional.of(new AssistFailure.EmptyReply(connection.model()));
        }
        saysForm(chat.isStructured(), exchange.text.toString());
        say(Step.SPEED, Result.FINE, exchange.speed(request));
        return Optional.empty();
    }

    private void saysForm(boolean structured, String answer) {
        boolean kept = isOfTheForm(answer);
        if (structured && kept) {
            say(Step.STRUCTURED, Result.FINE, "It keeps to the form that it is asked for.");
        } else if (structured) {
            say(Step.STRUCTURED, Result.LESS, "It takes the form and does not keep to it; answers are read leniently.");
        } else {
            say(
                    Step.STRUCTURED,
                    Result.LESS,
                    "It knows no structured output" + (kept ? ", but keeps to the form" : "")
                            + "; answers are read leniently.");
        }
    }

    private static boolean isOfTheForm(String answer) {
        try {
            return new ObjectMapper().readTree(answer).path("ready").isBoolean();
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }

    private void say(Step step, Result result, String message) {
        given++;
        sink.accept(new Trial(step, result, message));
    }

    /// What came, and when.
    private static final class Exchange {

        private final long began = System.nanoTime();
        private final StringBuilder text = new StringBuilder();
        private long first;
        private long last;
        private Heard heard = Heard.FINE;

        void add(String piece) {
            last = System.nanoTime();
            if (text.isEmpty()) {
                first = last;
            }
            text.append(piece);
        }

        Usage used(ChatRequest request) {
            return heard.usage()
                    .orElse(
                            text.isEmpty()
                                    ? Usage.NONE
                                    : Usage.estimated(request.text().length(), text.length()));
        }

        /// Over the whole answer where it came in one piece, else from its first piece to its last.
        String speed(ChatRequest request) {
            boolean atOnce = last - first < Duration.ofMillis(50).toNanos();
            double seconds = Math.max(0.001, (last - (atOnce ? began : first)) / 1e9);
            long rate = Math.max(1, Math.round(used(request).out() / seconds));
            double wait = (first - began) / 1e9;
            return String.format(
                    Locale.ROOT, "About %,d tokens a second; the first came after %.1f seconds.", rate, wait);
        }
    }
}
