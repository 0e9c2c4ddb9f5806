package org.clausewright.assist.openai;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Specs;
import org.clausewright.modelserver.Answers;
import org.clausewright.modelserver.ModelServer;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Servers that speak the protocol in ways of their own, or hardly.
class OddServerTest {

    private static final String ITEM = """
            {"title": "one more", "attacks": "boundary", "turns": [{"role": "user", "content": "61?"}], "expectation": "No."}
            """;
    private static final String ITEMS = "{\"items\": [" + ITEM + "]}";
    private static final Spec SPEC = Specs.of("""
            # Goodwill {#goodwill authority=developer}

            The agent must not give goodwill worth more than EUR 60[^gw60].
            """);

    private ModelServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ModelServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void passesOverWhatIsNoPartOfTheAnswer() {
        server.then(exchange -> {
            OutputStream out = Answers.begin(exchange);
            write(out, "\uFEFF: keep-alive\r\n\r\nevent: ping\ndata: {}\n\nretry: 5\n\n");
            write(
                    out,
                    "data: {\"choices\": [{\"index\": 0, \"delta\": {\"role\": \"assistant\", \"content\": null}}]}\n\n");
            write(out, "data: {\"choices\": [{\"index\": 1, \"delta\": {\"content\": \"[}\"}}]}\n\n");
            Answers.send(out, ITEMS);
            write(out, "data:[DONE]\n\ndata: {\"choices\": 7");
        });
        assertEquals("one more", only().title());
    }

    @Test
    void readsAnswersInPartsAndInTheCallOfATool() {
        server.then(exchange -> {
            OutputStream out = Answers.begin(exchange);
            write(out, "data: {\"choices\": [{\"delta\": {\"content\": [{\"text\": \"{\"}, {\"text\": \"\"}]}}]}\n\n");
            Answers.send(out, ITEMS.substring(1));
        });
        assertEquals("one more", only().title());
        String quoted = ITEMS.replace("\"", "\\\"").replace("\n", "");
        server.dropReplies()
                .answers(
                        200,
                        "{\"choices\": [{\"message\": {\"content\": null, \"tool_calls\": [{\"function\": {\"arguments\": \""
                                + quoted + "\"}}]}}]}");
        assertEquals("one more", only().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{// the {items\n\"items\": [/* [ */%s, # done }\n],}",
                "\"%q\"",
                "Sure. <think>{\"items\": [</think>{\"items\": [%s]}",
                "Okay, a list [ of {.\n</think>{\"items\": [%s]}"
            })
    void readsJsonThatIsNoneLeniently(String form) {
        String quoted = ITEMS.replace("\"", "\\\"").replace("\n", "");
        server.says(form.replace("%s", ITEM).replace("%q", quoted));
        assertEquals("one more", only().title());
    }

    @Test
    void readsWordsOfAFixedSetHoweverTheyAreWritten() {
        server.says(ITEMS.replace("boundary", "Authority Clash").replace("user", "User"));
        assertEquals("authority-clash", only().attacks());
        assertEquals("user", only().turns().getFirst().role());
    }

    @Test
    void leavesOutSignsThatSteerOrHide() {
        server.says(
                ITEMS.replace("61?", "61?\\n\\ttwice\\r \\u001b[2J\\u202eevil").replace("one more", "one\\u202e more"));
        Challenge challenge = only();
        assertEquals("61?\n\ttwice [2Jevil", challenge.turns().getFirst().content());
        assertEquals("one more", challenge.title());
    }

    @Test
    void saysWhereAnAnswerCannotBeReadAnyFurther() {
        server.then(exchange -> {
            OutputStream out = Answers.begin(exchange);
            Answers.send(out, "{\"items\": [" + ITEM);
            write(out, "data: {\"choices\": [{\"delta\": {\"cont\n\n");
        });
        Collected<Challenge> cards = new Collected<>();
        assertEquals(new AssistFailure.Garbled(host()), failed(challenge(cards)));
        assertEquals(1, cards.items().size());
    }

    @Test
    void saysThatWhatAnswersIsNoEndpoint() {
        server.answers(200, "text/plain", "It works!", Map.of());
        assertEquals(new AssistFailure.NotAnEndpoint(host()), failed(challenge(new Collected<>())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {\"error\": {\"message\": \"out of memory\"}}\n\n",
                "event: error\ndata: {\"message\": \"out of memory\"}\n\n",
                "{\"error\": \"out of memory\"}"
            })
    void saysWhatTheServerSaysInMidAnswer(String answer) {
        server.answers(200, "text/event-stream", answer, Map.of());
        String message = failed(challenge(new Collected<>())).message();
        assertTrue(message.endsWith("reports a fault of its own in mid-answer: out of memory."), message);
    }

    @Test
    void saysThatAFilterEndedTheAnswer() {
        server.answers(
                200, "{\"choices\": [{\"message\": {\"content\": \"\"}, \"finish_reason\": \"content_filter\"}]}");
        assertInstanceOf(AssistFailure.Declined.class, failed(challenge(new Collected<>())));
    }

    /// @param refused a field that the server does not know, or a role
    @ParameterizedTest
    @CsvSource({
        "400, stream, Unrecognized request argument supplied: stream",
        "400, \"role\":\"system\", System role not supported",
        "500, response_format, json_schema is not supported",
        "501, response_format, ''",
        "422, stream_options, '{\"detail\": \"extra fields not permitted: stream_options\"}'"
    })
    void asksForLessWhereTheServerKnowsLess(int status, String refused, String says) {
        server.then(exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            String field = refused.startsWith("\"") ? refused : "\"" + refused + "\":";
            if (body.contains(field)) {
                answer(exchange, status, "{\"error\": {\"message\": \"" + says.replace("\"", "'") + "\"}}");
            } else {
                answer(exchange, 200, Answers.completion(ITEMS));
            }
        });
        assertEquals("one more", only().title());
        assertTrue(server.bodies().getLast().contains("Goodwill"));
    }

    @ParameterizedTest
    @CsvSource({
        "Retry-After, 1000000000, P366D",
        "Retry-After, 1e9, P366D",
        "Retry-After, 'Fri, 31 Dec 9999 23:59:59 GMT', P366D",
        "Retry-After, 90.5, PT1M30.5S",
        "Retry-After-Ms, 90500, PT1M30.5S"
    })
    void saysHowLongAServerAsksToWait(String header, String value, Duration wait) {
        server.answers(429, "application/json", "{}", Map.of(header, value));
        Failure failure = failed(challenge(new Collected<>()));
        assertEquals(new AssistFailure.TooManyRequests(host(), Optional.of(wait)), failure);
        assertEquals(1, server.bodies().size());
        String said = failure.message().replace(host(), "");
        assertFalse(said.matches(".*\\d{4,}.*"), said);
    }

    @Test
    void comesAgainAfterAConnectionThatBrokeBeforeTheAnswer() {
        server.then(HttpExchange::close).then(HttpExchange::close).says(ITEMS);
        assertEquals("one more", only().title());
    }

    @Test
    void endsAnAnswerThatOnlyDrips() {
        server.then(exchange -> {
            OutputStream out = Answers.begin(exchange);
            for (int i = 0; i < 1_000; i++) {
                write(out, "x");
                pause(100);
            }
        });
        assertEquals(
                new AssistFailure.TimedOut(host()),
                failed(challenge(Assistants.at(server, Duration.ofMillis(700)), new Collected<>())));
    }

    @Test
    void bearsAServerThatKeepsTheLineOpenWhileItThinks() {
        server.then(exchange -> {
            OutputStream out = Answers.begin(exchange);
            for (int i = 0; i < 20; i++) {
                write(out, i % 2 == 0 ? ": wait\n\n" : " ");
                pause(300);
            }
            write(out, "\n");
            Answers.send(out, ITEMS);
        });
        Collected<Challenge> cards = new Collected<>();
        assertInstanceOf(Outcome.Done.class, challenge(Assistants.at(server, Duration.ofSeconds(5)), cards));
        assertEquals(1, cards.items().size());
    }

    /// A length that is shorter, longer or less than nothing.
    @ParameterizedTest
    @CsvSource({"-5, false", "20, false", "5000, true"})
    void bearsAnAnswerThatLiesAboutItsLength(int length, boolean complete) throws IOException {
        String body = Answers.completion(ITEMS);
        try (ServerSocket liar = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> lie(liar, length, body)).exceptionally(_ -> null);
            URI address = URI.create("http://127.0.0.1:" + liar.getLocalPort() + "/v1");
            Collected<Challenge> cards = new Collected<>();
            Outcome<Tally> outcome = challenge(Assistants.at(address), cards);
            assertEquals(complete ? 1 : 0, cards.items().size());
            assertEquals(complete, outcome instanceof Outcome.Done<Tally>);
        }
    }

    private static void lie(ServerSocket liar, int length, String body) {
        try {
            while (true) {
                try (Socket socket = liar.accept()) {
                    socket.getInputStream().read(new byte[100_000]);
                    write(
                            socket.getOutputStream(),
                            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length
                                    + "\r\nConnection: close\r\n\r\n" + body);
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void pause(int milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException();
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private Challenge only() {
        Collected<Challenge> cards = new Collected<>();
        assertInstanceOf(Outcome.Done.class, challenge(cards));
        assertEquals(1, cards.items().size());
        return cards.items().getFirst();
    }

    private Outcome<Tally> challenge(Collected<Challenge> cards) {
        return challenge(Assistants.at(server), cards);
    }

    private static Outcome<Tally> challenge(OpenAiAssistant someone, Collected<Challenge> cards) {
        try (OpenAiAssistant assistant = someone) {
            return assistant.challenge(SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), cards);
        }
    }

    private static Failure failed(Outcome<Tally> outcome) {
        return switch (outcome) {
            case Outcome.Failed<Tally>(Failure failure) -> failure;
            case Outcome.Done<Tally> done -> throw new AssertionError("not failed: " + done);
        };
    }

    private String host() {
        return "127.0.0.1:" + server.address().getPort();
    }
}
