package org.clausewright.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A model endpoint on this computer that answers each request as it is told to, and remembers what it was sent.
final class Endpoint implements AutoCloseable {

    private final HttpServer server;
    private final int status;
    private final String type;
    private final Queue<String> bodies;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    private Endpoint(int status, String type, List<String> bodies) throws IOException {
        this.status = status;
        this.type = type;
        this.bodies = new ArrayDeque<>(bodies);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /// One that answers with these bodies, each once, and the last for ever.
    static Endpoint answering(List<String> bodies) throws IOException {
        return new Endpoint(200, "application/json", bodies);
    }

    static Endpoint of(int status, String type, String body) throws IOException {
        return new Endpoint(status, type, List.of(body));
    }

    /// One whose model says something.
    static Endpoint saying(String content) throws IOException {
        return sayingInTurn(content);
    }

    /// One whose model says something else each time; the last it goes on saying.
    static Endpoint sayingInTurn(String... contents) throws IOException {
        List<String> bodies = new ArrayList<>();
        for (String content : contents) {
            bodies.add(new ObjectMapper()
                    .writeValueAsString(Map.of(
                            "id",
                            "1",
                            "object",
                            "chat.completion",
                            "choices",
                            List.of(Map.of("index", 0, "message", Map.of("role", "assistant", "content", content))))));
        }
        return new Endpoint(200, "application/json", bodies);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    List<String> requests() {
        return requests;
    }

    /// The values of the header that carries a key.
    List<String> keys() {
        return keys;
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        keys.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
        exchange.getResponseHeaders().set("Content-Type", type);
        byte[] bytes = next().getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private synchronized String next() {
        return bodies.size() > 1 ? bodies.remove() : bodies.element();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
