package org.clausewright.desktop.parts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A model endpoint on loopback that gives the same answer to every question, and has two models.
public final class ModelEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final String content;
    private final AtomicInteger questions = new AtomicInteger();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    /// @param content what the model says, as the inside of a JSON string
    public ModelEndpoint(String content) throws IOException {
        this.content = content;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port() + "/v1";
    }

    /// How many questions came.
    public int questions() {
        return questions.get();
    }

    /// The values of the header that carries a key.
    public List<String> keys() {
        return List.copyOf(keys);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        keys.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
        boolean models = exchange.getRequestURI().getPath().endsWith("/models");
        questions.addAndGet(models ? 0 : 1);
        String answer = models
                ? "{\"data\": [{\"id\": \"llama\"}, {\"id\": \"gpt-5-mini\"}]}"
                : "{\"choices\": [{\"message\": {\"content\": \"" + content
                        + "\"}}], \"usage\": {\"prompt_tokens\": 1812, \"completion_tokens\": 204}}";
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.getBytes(UTF_8).length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(answer.getBytes(UTF_8));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
