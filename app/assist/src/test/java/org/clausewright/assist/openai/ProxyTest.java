package org.clausewright.assist.openai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.clausewright.assist.ApiKey;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.HttpProxy;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What a proxy on this computer is told, which opens no tunnel to anybody.
class ProxyTest {

    private static final String WANTS_A_NAME =
            "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";
    private static final String NO = "HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private ServerSocket socket;
    private volatile String answer = NO;

    @BeforeEach
    void start() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void stop() throws IOException {
        socket.close();
    }

    @Test
    void isAskedForATunnelAndNeverSeesTheKey() {
        assertEquals(
                Optional.of(new AssistFailure.ProxyFailed("api.openai.com", name())),
                ask("https://api.openai.com/v1", ""));
        assertEquals(1, heard.size());
        assertTrue(heard.getFirst().startsWith("CONNECT api.openai.com:443 HTTP/1.1"), heard.toString());
        assertNoSecrets();
    }

    @Test
    void isToldTheNameAndThePasswordOnce() {
        answer = WANTS_A_NAME;
        assertEquals(
                Optional.of(new AssistFailure.ProxyFailed("api.openai.com", name())),
                ask("https://api.openai.com/v1", "ada:s3cret@"));
        assertEquals(
                1,
                heard.stream()
                        .filter(head -> head.contains("Proxy-Authorization: Basic YWRhOnMzY3JldA=="))
                        .count());
        assertNoSecrets();
    }

    @Test
    void isNotAskedAboutThisComputer() {
        assertTrue(ask("http://127.0.0.1:1/v1", "").orElseThrow() instanceof AssistFailure.Refused);
        assertEquals(List.of(), heard);
    }

    @Test
    void isNamedWhereItIsNotThere() throws IOException {
        socket.close();
        Failure failure = ask("https://api.openai.com/v1", "ada:s3cret@").orElseThrow();
        assertEquals("The proxy " + name() + " gives no way to api.openai.com.", failure.message());
        assertFalse((failure.message() + failure.advice()).contains("s3cret"));
    }

    private Optional<Failure> ask(String address, String credentials) {
        HttpProxy proxy = HttpProxy.parse("http://" + credentials + name()).orElseThrow();
        boolean local = address.startsWith("http:");
        ModelConnection connection = new ModelConnection(
                URI.create(address),
                "test-model",
                Optional.of(new ApiKey(Assistants.KEY)),
                local ? Optional.empty() : Optional.of(proxy));
        try (OpenAiAssistant assistant = new OpenAiAssistant(connection, Templates.OWN, Assistants.means())) {
            return Outcome.failure(assistant.models());
        }
    }

    private String name() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private void assertNoSecrets() {
        assertFalse(heard.toString().contains(Assistants.KEY), heard.toString());
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket call = socket.accept()) {
                BufferedReader in = new BufferedReader(new InputStreamReader(call.getInputStream(), UTF_8));
                heard.add(in.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
                call.getOutputStream().write(answer.getBytes(UTF_8));
            } catch (IOException closed) {
                // The test has ended, or the caller has hung up.
            }
        }
    }
}
