package org.clausewright.modelserver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What an OpenAI endpoint puts on the wire.
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /// The whole of a chat completion.
    public static String completion(String content) {
        return json(Map.of(
                "id",
                "1",
                "object",
                "chat.completion",
                "choices",
                List.of(Map.of("index", 0, "message", Map.of("role", "assistant", "content", content)))));
    }

    /// The same, with what the server says that it has counted.
    public static String completion(String content, int promptTokens, int completionTokens) {
        String usage = json(Map.of("prompt_tokens", promptTokens, "completion_tokens", completionTokens));
        String whole = completion(content);
        return whole.substring(0, whole.length() - 1) + ", \"usage\": " + usage + "}";
    }

    /// The list behind `/models`.
    public static String models(String... ids) {
        return json(Map.of(
                "object",
                "list",
                "data",
                Arrays.stream(ids).map(id -> Map.of("id", id)).toList()));
    }

    /// Sends text as the pieces of a streamed answer, and ends it.
    public static void stream(HttpExchange exchange, String... pieces) throws IOException {
        OutputStream out = begin(exchange);
        for (String piece : pieces) {
            send(out, piece);
        }
        out.write("data: [DONE]\n\n".getBytes(UTF_8));
    }

    /// Begins a streamed answer.
    public static OutputStream begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    /// Sends a piece of a streamed answer.
    public static void send(OutputStream out, String piece) throws IOException {
        String chunk = json(Map.of(
                "id", "1",
                "object", "chat.completion.chunk",
                "created", 1,
                "model", "test-model",
                "choices", List.of(Map.of("index", 0, "delta", Map.of("content", piece)))));
        out.write(("data: " + chunk + "\n\n").getBytes(UTF_8));
        out.flush();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
