package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.clausewright.assist.ApiKey;

/// A model endpoint on loopback that answers as it is told to.
final class ModelServer implements AutoCloseable {

    static final String KEY = "sk-planted-4711-do-not-tell";

    private static final ObjectMapper JSON = new ObjectMapper();
    static final Patience SHORT = new Patience(
            Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofSeconds(20), Duration.ofMillis(1500), 3);

    /// How one request is answered.
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<Optional<String>> authorizations = new ArrayList<>();

    ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// Answers the next request like this; the last reply goes on for ever.
    ModelServer then(Reply reply) {
        replies.add(reply);
        return this;
    }

    /// Forgets how it was told to answer.
    synchronized void dropReplies() {
        replies.clear();
    }

    ModelServer says(String... pieces) {
        return then(exchange -> stream(exchange, pieces));
    }

    ModelServer answers(int status, String type, String body, Map<String, String> headers) {
        return then(exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    ModelServer answers(int status, String body) {
        return answers(status, "application/json", body, Map.of());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    OpenAiAssistant assistant() {
        return assistant(address());
    }

    static OpenAiAssistant assistant(URI address) {
        return new OpenAiAssistant(
                new ModelConnection(address, "test-model", Optional.of(new ApiKey(KEY))), Templates.OWN, means());
    }

    OpenAiAssistant withoutKey() {
        return new OpenAiAssistant(
                new ModelConnection(address(), "test-model", Optional.empty()), Templates.OWN, means());
    }

    static Means means() {
        return Means.of(new ModelClient(SHORT, InstantSource.system()));
    }

    synchronized List<String> bodies() {
        return List.copyOf(bodies);
    }

    synchronized List<Optional<String>> authorizations() {
        return List.copyOf(authorizations);
    }

    /// Sends text as the pieces of a streamed answer, and ends it.
    static void stream(HttpExchange exchange, String... pieces) throws IOException {
        OutputStream out = begin(exchange);
        for (String piece : pieces) {
            send(out, piece);
        }
        out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
    }

    static OutputStream begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    static void send(OutputStream out, String piece) throws IOException {
        String chunk = JSON.writeValueAsString(Map.of(
                "id", "1",
                "object", "chat.completion.chunk",
                "created", 1,
                "model", "test-model",
                "choices", List.of(Map.of("index", 0, "delta", Map.of("content", piece)))));
        out.write(("data: " + chunk + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Reply reply;
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        synchronized (this) {
            bodies.add(body);
            authorizations.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
            reply = replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
        }
        try {
            reply.to(exchange);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
