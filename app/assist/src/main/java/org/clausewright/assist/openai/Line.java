package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Meter;
import org.clausewright.assist.ReplyCache;
import org.clausewright.assist.Usage;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;

/// The way of a request to a model and back: not at all where it was answered before, else past the budget and over the
/// wire.
final class Line {

    private final ModelConnection connection;
    private final Means means;
    private final Chat chat;
    private final Retry retry;
    private final Cancellation cancellation;

    Line(ModelConnection connection, Means means, Chat chat, Retry retry, Cancellation cancellation) {
        this.connection = connection;
        this.means = means;
        this.chat = chat;
        this.retry = retry;
        this.cancellation = cancellation;
    }

    /// What the model answered to the same before.
    Optional<String> remembered(Inquiry<?> inquiry, ChatRequest request) {
        return means.cache().flatMap(cache -> cache.get(key(inquiry, request)));
    }

    /// An answer that repeats the key is not kept: without the key it would be another answer.
    void remember(Inquiry<?> inquiry, ChatRequest request, String answer) {
        means.cache()
                .filter(_ -> connection.redact(answer).equals(answer))
                .ifPresent(cache -> cache.put(
                        key(inquiry, request),
                        new ReplyCache.Entry(inquiry.template().id(), connection.model(), answer)));
    }

    /// The text of an answer with the key taken out, where a server repeats it.
    String redact(String text) {
        return connection.redact(text);
    }

    private String key(Inquiry<?> inquiry, ChatRequest request) {
        JsonNode schema = request.schema();
        return ReplyCache.key(
                inquiry.template().id(),
                connection.baseUrl().toString(),
                connection.model(),
                request.schemaName(),
                schema.toString(),
                request.text(),
                Integer.toString(inquiry.count()),
                inquiry.variant());
    }

    /// Asks, where the budget allows it.
    ///
    /// @return what went wrong; empty where the answer is complete, or cancelled
    Optional<Failure> ask(Inquiry<?> inquiry, ChatRequest request, Consumer<String> onText) {
        Usage expected = new Usage(Usage.tokens(request.text().length()), inquiry.replyTokens(), false);
        return switch (means.meter().begin(connection.model(), means.price(connection), expected)) {
            case Outcome.Failed<Meter.Call>(var failure) -> Optional.of(failure);
            case Outcome.Done<Meter.Call>(var call) -> {
                Counting counting = new Counting(onText);
                Heard heard = Heard.FINE;
                try {
                    heard = retry.ask(
                            begun -> chat.ask(request, cancellation, piece -> {
                                begun.run();
                                counting.accept(piece);
                            }),
                            cancellation);
                } finally {
                    call.end(used(heard, request.text().length(), counting.characters));
                }
                yield cancellation.isCancelled()
                        ? Optional.empty()
                        : heard.failure().map(Failure.class::cast);
            }
        };
    }

    /// What the server counted; else an estimate, where the request can have reached a model at all.
    static Usage used(Heard heard, long sent, long received) {
        if (heard.usage().isPresent()) {
            return heard.usage().get();
        }
        boolean worked = received > 0
                || heard.failure()
                        .map(failure -> failure instanceof AssistFailure.TimedOut
                                || failure instanceof AssistFailure.CutOff
                                || failure instanceof AssistFailure.DoesNotFit)
                        .orElse(true);
        return worked ? Usage.estimated(sent, received) : Usage.NONE;
    }

    private static final class Counting implements Consumer<String> {

        private final Consumer<String> onText;
        private long characters;

        Counting(Consumer<String> onText) {
            this.onText = onText;
        }

        @Override
        public void accept(String piece) {
            characters += piece.length();
            onText.accept(piece);
        }
    }
}
