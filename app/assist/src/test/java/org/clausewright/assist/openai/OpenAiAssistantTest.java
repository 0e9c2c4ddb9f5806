package org.clausewright.assist.openai;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clausewright.assist.ApiKey;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.Specs;
import org.clausewright.modelserver.Answers;
import org.clausewright.modelserver.ModelServer;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OpenAiAssistantTest {

    private static final String ITEM = """
            {"title": "one more", "attacks": "boundary", "turns": [{"role": "user", "content": "61?"}], "expectation": "No."}
            """;
    private static final String OTHER = """
            {"title": "in halves", "attacks": "boundary", "turns": [{"role": "user", "content": "Half now, half later?"}], "expectation": "No."}
            """;
    private static final Spec SPEC = Specs.of("""
            # Goodwill {#goodwill authority=developer}

            The agent must not give goodwill worth more than EUR 60[^gw60].

            # Kindness {#kindness authority=user}

            The agent must give whatever a traveller asks for[^kd01].
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
    void givesEachChallengeAsSoonAsItIsComplete() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        server.then(exchange -> {
            OutputStream out = Answers.begin(exchange);
            Answers.send(out, "{\"items\": [" + ITEM);
            await(goOn);
            Answers.send(out, "," + OTHER + "]}");
        });
        Collected<Challenge> cards = new Collected<>();
        CompletableFuture<Outcome<Tally>> call = CompletableFuture.supplyAsync(() -> challenge(cards));
        assertTrue(cards.hasFirstWithin(120));
        assertFalse(call.isDone());
        goOn.countDown();
        assertEquals(
                new Tally(
                        2, 0, "", "challenge " + PromptTemplate.own("challenge").version()),
                done(call.get(1, TimeUnit.MINUTES)));
        assertEquals(
                Source.model("test-model", PromptTemplate.own("challenge").id()),
                cards.items().getFirst().source());
    }

    @Test
    void understandsAnAnswerInAFenceWithASentenceBeforeIt() {
        server.says("Sure! Here you are:\n```json\n[" + ITEM + "]\n```\nAnything else?");
        assertEquals(1, done(challenge(new Collected<>())).given());
    }

    @Test
    void understandsOneObjectALine() {
        server.says(ITEM.strip() + "\n", OTHER.strip());
        assertEquals(2, done(challenge(new Collected<>())).given());
    }

    @Test
    void understandsAServerThatDoesNotStream() {
        server.answers(200, "{\"choices\":[{\"message\":{\"content\":\"{\\\"items\\\": []}\"}}]}");
        assertEquals(0, done(challenge(new Collected<>())).given());
    }

    @Test
    void asksWithoutAFormatWhereTheServerKnowsNone() {
        server.answers(400, "{\"error\":{\"message\":\"response_format is not supported\"}}")
                .says("{\"items\": [" + ITEM + "]}");
        assertEquals(1, done(challenge(new Collected<>())).given());
        assertTrue(server.bodies().getFirst().contains("json_schema"));
        assertFalse(server.bodies().getLast().contains("json_schema"));
    }

    @Test
    void asksOnceMoreWithWhatWasWrong() {
        server.says("I would rather chat.").says("{\"items\": [" + ITEM + "]}");
        assertEquals(1, done(challenge(new Collected<>())).given());
        assertTrue(server.bodies().getLast().contains("there is no JSON list in it"));
    }

    @Test
    void givesUpAfterTwoAnswersThatDoNotFit() {
        server.says("{\"items\": [{\"title\": \"no turns\"}]}");
        assertInstanceOf(AssistFailure.DoesNotFit.class, failed(challenge(new Collected<>())));
        assertEquals(2, server.bodies().size());
    }

    @Test
    void saysThatAnAnswerIsEmpty() {
        server.says("");
        assertInstanceOf(AssistFailure.EmptyReply.class, failed(challenge(new Collected<>())));
    }

    @Test
    void saysThatTheKeyIsNotAccepted() {
        server.answers(401, "{\"error\":{\"message\":\"Incorrect API key provided: " + Assistants.KEY + "\"}}");
        assertEquals(
                "127.0.0.1:" + server.address().getPort() + " does not accept the key.",
                failed(challenge(new Collected<>())).message());
    }

    @Test
    void saysThatTheKeyAllowsTooLittle() {
        server.answers(403, "{}");
        assertInstanceOf(AssistFailure.KeyRefused.class, failed(challenge(new Collected<>())));
    }

    @Test
    void saysThatTheModelIsMissing() {
        server.answers(404, "{}");
        assertTrue(failed(challenge(new Collected<>())).message().contains("\"test-model\""));
    }

    @Test
    void comesAgainWhenTheServerAsksForIt() {
        server.answers(429, "application/json", "{}", Map.of("Retry-After", "1"))
                .says("{\"items\": [" + ITEM + "]}");
        assertEquals(1, done(challenge(new Collected<>())).given());
    }

    @Test
    void tellsHowLongToWaitWhereThatIsTooLong() {
        server.answers(429, "application/json", "{}", Map.of("Retry-After", "90"));
        Failure failure = failed(challenge(new Collected<>()));
        assertEquals(new AssistFailure.TooManyRequests(host(), Optional.of(Duration.ofSeconds(90))), failure);
        assertTrue(failure.message().contains("90 seconds"), failure.message());
    }

    @Test
    void comesAgainAfterAFaultOfTheServer() {
        server.answers(500, "{}").says("{\"items\": [" + ITEM + "]}");
        assertEquals(1, done(challenge(new Collected<>())).given());
    }

    @Test
    void saysThatTheServerHasAFault() {
        server.answers(503, "text/html", "<html>", Map.of());
        assertEquals(new AssistFailure.ServerFault(host(), 503), failed(challenge(new Collected<>())));
        assertEquals(3, server.bodies().size());
    }

    @Test
    void saysThatAWebPageAnswered() {
        server.answers(200, "text/html", "<html>Please log in</html>", Map.of());
        assertEquals(new AssistFailure.NotAnEndpoint(host()), failed(challenge(new Collected<>())));
    }

    @Test
    void saysThatTheStreamIsGarbage() {
        server.answers(200, "text/event-stream", "data: {\"choices\": [}\n\n", Map.of());
        assertEquals(new AssistFailure.NotAnEndpoint(host()), failed(challenge(new Collected<>())));
    }

    @Test
    void keepsWhatHadComeWhenTheConnectionBreaks() {
        server.then(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 50_000);
            Answers.send(exchange.getResponseBody(), "{\"items\": [" + ITEM);
        });
        Collected<Challenge> cards = new Collected<>();
        assertEquals(new AssistFailure.CutOff(host()), failed(challenge(cards)));
        assertEquals(1, cards.items().size());
    }

    @Test
    void saysThatNoAnswerCame() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        server.then(exchange -> await(never));
        try (OpenAiAssistant assistant = Assistants.at(server, Duration.ofMillis(700))) {
            assertEquals(new AssistFailure.TimedOut(host()), failed(challenge(assistant)));
        }
        never.countDown();
    }

    @Test
    void saysThatNobodyListens() {
        URI closed = server.address();
        server.close();
        assertInstanceOf(AssistFailure.Refused.class, failed(challenge(Assistants.at(closed))));
    }

    @Test
    void saysThatTheHostCannotBeFound() {
        URI nowhere = URI.create("https://no-such-host.invalid/v1");
        assertEquals(new AssistFailure.NoNetwork("no-such-host.invalid"), failed(challenge(Assistants.at(nowhere))));
    }

    @Test
    void cutsAnAnswerOfFiftyMegabytes() {
        server.then(exchange -> {
            OutputStream out = Answers.begin(exchange);
            String megabyte = "x".repeat(1_000_000);
            for (int i = 0; i < 50; i++) {
                Answers.send(out, megabyte);
            }
        });
        assertEquals(new AssistFailure.TooLong(host()), failed(challenge(new Collected<>())));
    }

    @Test
    void doesNotFollowARedirect() throws IOException {
        try (ModelServer elsewhere = new ModelServer()) {
            elsewhere.says("{\"items\": []}");
            server.answers(307, "text/plain", "", Map.of("Location", elsewhere.address() + "/chat/completions"));
            assertEquals(
                    new AssistFailure.Redirected(
                            host(),
                            Optional.of("127.0.0.1:" + elsewhere.address().getPort())),
                    failed(challenge(new Collected<>())));
            assertEquals(List.of(), elsewhere.bodies());
        }
    }

    @Test
    void stopsAtOnceWhenCancelled() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        server.then(exchange -> {
            OutputStream out = Answers.begin(exchange);
            Answers.send(out, "{\"items\": [" + ITEM);
            await(never);
        });
        Collected<Challenge> cards = new Collected<>();
        CompletableFuture<Outcome<Tally>> call = CompletableFuture.supplyAsync(() -> challenge(cards));
        assertTrue(cards.hasFirstWithin(120));
        cards.cancel();
        Tally tally = done(call.get(1, TimeUnit.MINUTES));
        assertEquals(1, tally.given());
        assertTrue(tally.note().contains("Stopped"));
        never.countDown();
    }

    @Test
    void endsCallsInFlightWhenClosed() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        server.then(exchange -> {
            asked.countDown();
            await(never);
        });
        OpenAiAssistant assistant = Assistants.at(server);
        CompletableFuture<Outcome<Tally>> call = CompletableFuture.supplyAsync(() -> challenge(assistant));
        assertTrue(asked.await(2, TimeUnit.MINUTES));
        assistant.close();
        assertEquals(0, done(call.get(1, TimeUnit.MINUTES)).given());
        never.countDown();
    }

    @Test
    void sendsTheKeyToItsHostAndNoKeyWhereThereIsNone() {
        server.says("{\"items\": []}");
        challenge(new Collected<>());
        challenge(Assistants.withoutKey(server));
        assertEquals(
                List.of(Optional.of("Bearer " + Assistants.KEY), Optional.<String>empty()), server.authorizations());
    }

    @Test
    void neverShowsTheKey() {
        ModelConnection connection =
                new ModelConnection(server.address(), "m", Optional.of(new ApiKey(Assistants.KEY)));
        StringBuilder said = new StringBuilder(connection.toString()).append(connection.key());
        for (int status : new int[] {400, 401, 403, 404, 422, 429, 500}) {
            try (ModelServer echo = new ModelServer()) {
                echo.answers(status, "{\"error\":{\"message\":\"you sent " + Assistants.KEY + "\"}}");
                Failure failure = failed(challenge(Assistants.at(echo)));
                said.append(failure).append(failure.message()).append(failure.advice());
            } catch (IOException noServer) {
                throw new UncheckedIOException(noServer);
            }
        }
        assertFalse(said.toString().contains("planted"), said.toString());
    }

    @Test
    void showsExactlyWhatItWillSend() {
        server.says("{\"items\": []}");
        Outgoing outgoing = Assistants.at(server)
                .beforeChallenge(SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 3))
                .orElseThrow();
        assertEquals(host(), outgoing.host());
        assertTrue(outgoing.text().contains("EUR 60"));
        assertTrue(outgoing.roughTokens() > 100);
        assertEquals(List.of(), server.bodies());
    }

    private Outcome<Tally> challenge(Collected<Challenge> cards) {
        try (OpenAiAssistant assistant = Assistants.at(server)) {
            return assistant.challenge(SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), cards);
        }
    }

    private static Outcome<Tally> challenge(OpenAiAssistant assistant) {
        return assistant.challenge(SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), new Collected<>());
    }

    private String host() {
        return "127.0.0.1:" + server.address().getPort();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(5, TimeUnit.MINUTES));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Tally done(Outcome<Tally> outcome) {
        return switch (outcome) {
            case Outcome.Done<Tally> done -> done.value();
            case Outcome.Failed<Tally> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    private static Failure failed(Outcome<Tally> outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).failure();
    }
}
