package org.clausewright.assist.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.assist.AssistFailure;

/// Reads the answer of a chat completion, streamed or whole, as leniently as it makes sense: text as such, in parts, or
/// as the arguments of a call of a tool; of several choices the first. What it does not know it passes over.
final class ChatAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String END = "[DONE]";

    private final ModelConnection connection;
    private final Faults faults;
    private final Consumer<String> onText;
    private final StringBuilder refusal = new StringBuilder();
    private boolean spoken;
    private boolean understood;
    private String ended = "";
    private Heard heard = Heard.FINE;

    ChatAnswer(ModelConnection connection, Faults faults, Consumer<String> onText) {
        this.connection = connection;
        this.faults = faults;
        this.onText = onText;
    }

    /// An answer in server-sent events.
    Heard pieces(InputStream body, Cancellation cancellation) {
        try {
            EventStream events = new EventStream(body);
            Optional<EventStream.Event> event = events.next();
            boolean any = event.isPresent();
            while (event.isPresent()
                    && !cancellation.isCancelled()
                    && !event.get().data().strip().equals(END)) {
                Optional<AssistFailure> failure = read(event.get());
                if (failure.isPresent()) {
                    return heard.but(failure.get());
                }
                event = events.next();
            }
            return understood || (!any && !events.isForeign())
                    ? end()
                    : Heard.failed(new AssistFailure.NotAnEndpoint(connection.host()));
        } catch (IOException broken) {
            return heard.but(faults.whileReading(broken));
        }
    }

    /// The answer of a server that does not stream.
    Heard whole(InputStream body) {
        try {
            JsonNode answer = Bodies.json(body, JSON);
            return read(answer)
                    .map(heard::but)
                    .orElseGet(() ->
                            understood ? end() : Heard.failed(new AssistFailure.NotAnEndpoint(connection.host())));
        } catch (IOException broken) {
            return Heard.failed(faults.whileReading(broken));
        }
    }

    private Optional<AssistFailure> read(EventStream.Event event) {
        try {
            JsonNode data = JSON.readTree(event.data());
            return event.name().equals("error") ? Optional.of(faults.told(data)) : read(data);
        } catch (JsonProcessingException damaged) {
            return Optional.of(
                    understood
                            ? new AssistFailure.Garbled(connection.host())
                            : new AssistFailure.NotAnEndpoint(connection.host()));
        }
    }

    private Optional<AssistFailure> read(JsonNode answer) {
        if (answer.hasNonNull("error")) {
            return Optional.of(faults.told(answer.path("error")));
        }
        heard = heard.using(answer.path("usage"));
        understood |= answer.path("choices").isArray();
        for (JsonNode choice : answer.path("choices")) {
            if (choice.path("index").asInt(0) == 0) {
                understood = true;
                JsonNode message = choice.path(choice.has("delta") ? "delta" : "message");
                say(message);
                refusal.append(
                        message.path("refusal").isTextual()
                                ? message.path("refusal").textValue()
                                : "");
                ended = choice.path("finish_reason").asText(ended);
            }
        }
        return Optional.empty();
    }

    private void say(JsonNode message) {
        String content = text(message.path("content"));
        spoken |= !content.isBlank();
        String text = spoken
                ? content
                : content + message.at("/tool_calls/0/function/arguments").asText("");
        if (!text.isEmpty()) {
            onText.accept(text);
        }
    }

    /// Text as such, or in parts.
    private static String text(JsonNode content) {
        if (content.isTextual()) {
            return content.textValue();
        }
        StringBuilder parts = new StringBuilder();
        content.forEach(part -> parts.append(part.path("text").asText("")));
        return parts.toString();
    }

    private Heard end() {
        if (!refusal.isEmpty()) {
            return heard.declined(connection, refusal.toString());
        }
        return ended.equals("content_filter")
                ? heard.declined(connection, "its server's content filter ended the answer")
                : heard;
    }
}
