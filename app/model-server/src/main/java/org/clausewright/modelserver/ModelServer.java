package org.clausewright.modelserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A model's endpoint on loopback that answers as it is told to, and remembers what it was sent. It can be asked from
/// several threads; with no reply left to give it says 404.
public final class ModelServer implements AutoCloseable {

    /// How one request is answered. The body of the request can be read.
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<Optional<String>> authorizations = new ArrayList<>();
    private Optional<String> models = Optional.empty();

    public ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// Answers the next request like this; the last reply goes on for ever.
    public synchronized ModelServer then(Reply reply) {
        replies.add(reply);
        return this;
    }

    /// Forgets how it was told to answer.
    public synchronized ModelServer dropReplies() {
        replies.clear();
        return this;
    }

    /// Streams text in these pieces.
    public ModelServer says(String... pieces) {
        return then(exchange -> Answers.stream(exchange, pieces));
    }

    /// Gives text as a whole, as a server does that does not stream.
    public ModelServer completes(String content) {
        return answers(200, Answers.completion(content));
    }

    /// Gives a text as a whole that depends on the body of the request.
    public ModelServer completes(UnaryOperator<String> contentOf) {
        return then(exchange -> send(
                exchange,
                200,
                "application/json",
                Answers.completion(
                        contentOf.apply(new String(exchange.getRequestBody().readAllBytes(), UTF_8)))));
    }

    public ModelServer answers(int status, String body) {
        return answers(status, "application/json", body, Map.of());
    }

    public ModelServer answers(int status, String type, String body, Map<String, String> headers) {
        return then(exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            send(exchange, status, type, body);
        });
    }

    /// Lists these models to whoever asks for the list, which then is no request that needs a reply.
    public synchronized ModelServer offers(String... ids) {
        models = Optional.of(Answers.models(ids));
        return this;
    }

    /// The base URL.
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /// The bodies of the requests in their order, those for the list that it offers left out.
    public synchronized List<String> bodies() {
        return List.copyOf(bodies);
    }

    /// The headers that carry a key, of all requests in their order.
    public synchronized List<Optional<String>> authorizations() {
        return List.copyOf(authorizations);
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        exchange.setStreams(new ByteArrayInputStream(body), null);
        try {
            reply(exchange, new String(body, UTF_8)).to(exchange);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        } finally {
            exchange.close();
        }
    }

    private synchronized Reply reply(HttpExchange exchange, String body) {
        authorizations.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
        if (models.isPresent() && exchange.getRequestURI().getPath().endsWith("/models")) {
            String list = models.get();
            return asked -> send(asked, 200, "application/json", list);
        }
        bodies.add(body);
        return switch (replies.size()) {
            case 0 -> asked -> asked.sendResponseHeaders(404, -1);
            case 1 -> replies.getFirst();
            default -> replies.removeFirst();
        };
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
