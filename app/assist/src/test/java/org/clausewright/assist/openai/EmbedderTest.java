package org.clausewright.assist.openai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausewright.assist.ApiKey;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Embedding;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.Prices;
import org.clausewright.assist.ReplyCache;
import org.clausewright.modelserver.ModelServer;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EmbedderTest {

    private static final List<String> TEXTS = List.of("refunds", "vouchers");

    @TempDir
    Path temporary;

    private ModelServer server;
    private ModelClient client;
    private final List<String> metered = new ArrayList<>();
    private Optional<AssistFailure> refusal = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        server = new ModelServer();
        client = new ModelClient(Assistants.LONG, InstantSource.system());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void givesAVectorForEachTextInTheirOrder() {
        server.answers(
                200,
                "{\"data\": [{\"index\": 1, \"embedding\": [0, 2]}, {\"index\": 0, \"embedding\": [3, 0]}],"
                        + " \"usage\": {\"prompt_tokens\": 7, \"total_tokens\": 7}}");
        List<Embedding> found = embedded(List.of("refunds", "vouchers", "refunds"));
        assertEquals(3, found.size());
        assertEquals(0, found.get(0).cosine(found.get(1)), 1e-6);
        assertEquals(1, found.get(0).cosine(found.get(2)), 1e-6);
        assertEquals(List.of("meaning-1 7 0"), metered);
        String body = server.bodies().getFirst();
        assertTrue(body.contains("\"encoding_format\":\"float\"") && body.contains("[\"refunds\",\"vouchers\"]"), body);
        assertEquals(List.of(Optional.of("Bearer " + Assistants.KEY)), server.authorizations());
    }

    @Test
    void asksOnlyForWhatHasChanged() throws IOException {
        server.answers(200, vectors("[1, 0]", "[0, 1]")).answers(200, vectors("[1, 1]"));
        embedded(TEXTS);
        List<Embedding> found = embedded(List.of("refunds", "gift cards"));
        assertEquals(Math.sqrt(0.5), found.get(0).cosine(found.get(1)), 1e-6);
        assertEquals(2, server.bodies().size());
        assertTrue(
                server.bodies().get(1).contains("[\"gift cards\"]"),
                server.bodies().get(1));
        embedded(TEXTS);
        assertEquals(2, server.bodies().size());
        assertEquals(3, cache().fill().files());
        assertEquals(Optional.empty(), assistant().beforeEmbedding(TEXTS));
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("planted"), file.toString());
            }
        }
        assertEquals(3, cache().clear());
    }

    @Test
    void asksForEverythingWhereAnotherModelGoesByTheName() {
        server.answers(200, vectors("[1, 0]", "[0, 1]"))
                .answers(200, vectors("[1, 0, 0]"))
                .answers(200, vectors("[1, 0, 0]", "[1, 0, 0]"));
        embedded(TEXTS);
        List<Embedding> found = embedded(List.of("refunds", "gift cards"));
        assertEquals(3, found.getFirst().dimensions());
        assertEquals(3, server.bodies().size());
    }

    @Test
    void sendsManyTextsInSeveralRequests() {
        server.then(exchange -> {
            int count = server.bodies().getLast().split("text ", -1).length - 1;
            byte[] body = vectors(IntStream.range(0, count)
                            .mapToObj(i -> "[1, " + i + "]")
                            .toArray(String[]::new))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
        List<String> many = IntStream.range(0, 100).mapToObj(i -> "text " + i).toList();
        assertEquals(100, embedded(many).size());
        assertEquals(3, server.bodies().size());
    }

    @Test
    void readsFloatsInBase64() {
        server.answers(200, vectors("\"AACAPwAAAAA=\"", "[0, 1]"));
        assertEquals(2, embedded(TEXTS).getFirst().dimensions());
    }

    @Test
    void refusesVectorsThatDoNotFit() {
        assertMisfit(vectors("[1, 0]"), "it gave 1 vectors for 2 texts");
        assertMisfit(vectors("[1, 0]", "[1, 0, 0]"), "its vectors differ in length");
        assertMisfit(vectors("[1, NaN]", "[1, 0]"), "no finite number");
        assertMisfit(vectors("[1, 1e999]", "[1, 0]"), "no finite number");
        assertMisfit(vectors("[1, \"0\"]", "[1, 0]"), "no finite number");
        assertMisfit(vectors("[]", "[]"), "empty");
        assertMisfit(vectors("\"no base 64\"", "[1]"), "empty");
        assertMisfit(
                "{\"data\": [{\"index\": 1, \"embedding\": [1]}, {\"index\": 1, \"embedding\": [1]}]}",
                "which vector is for which text");
        assertEquals(0, cache().fill().files());
    }

    @Test
    void saysThatTheServerHasNoEmbeddings() {
        for (int status : new int[] {404, 400, 405, 501}) {
            server.answers(status, "{\"error\": {\"message\": \"not here, " + Assistants.KEY + "\"}}");
            Failure failure = failed(assistant().embed(TEXTS, new Collected<>()));
            assertInstanceOf(AssistFailure.NoEmbeddings.class, failure);
            assertFalse(failure.message().contains("planted"), failure.message());
            server.dropReplies();
        }
        assertEquals(4, server.bodies().size());
    }

    @Test
    void sendsNothingThatTheBudgetDoesNotAllow() {
        refusal = Optional.of(new AssistFailure.NoBudget("this spec"));
        assertEquals(refusal.get(), failed(assistant().embed(TEXTS, new Collected<>())));
        assertEquals(0, server.bodies().size());
    }

    @Test
    void sendsNothingWhereNobodyAskedForEmbeddings() {
        Collected<Embedding> found = new Collected<>();
        OpenAiAssistant without = new OpenAiAssistant(connection(), Templates.OWN, means());
        assertInstanceOf(Outcome.Done.class, without.embed(TEXTS, found));
        assertFalse(without.embeds());
        assertEquals(Optional.empty(), without.beforeEmbedding(TEXTS));
        assertEquals(List.of(), found.items());
        assertEquals(0, server.bodies().size());
    }

    @Test
    void showsWhatWouldBeSent() {
        Outgoing outgoing = assistant().beforeEmbedding(TEXTS).orElseThrow();
        assertEquals("meaning-1", outgoing.model());
        assertEquals("refunds\n\n---\n\nvouchers", outgoing.text());
        assertEquals(0, server.bodies().size());
    }

    @Test
    void stopsAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        server.then(exchange -> {
            asked.countDown();
            try {
                done.await(5, TimeUnit.MINUTES);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        Collected<Embedding> found = new Collected<>();
        CompletableFuture<Outcome<Tally>> outcome =
                CompletableFuture.supplyAsync(() -> assistant().embed(TEXTS, found));
        assertTrue(asked.await(2, TimeUnit.MINUTES));
        found.cancel();
        Outcome<Tally> stopped = outcome.get(1, TimeUnit.MINUTES);
        done.countDown();
        assertEquals(Outcome.done(new Tally(0, 0, "Stopped; what had come so far is kept.")), stopped);
        assertEquals(List.of(), found.items());
    }

    private void assertMisfit(String answer, String problem) {
        server.dropReplies();
        server.answers(200, answer);
        Collected<Embedding> found = new Collected<>();
        Failure failure = failed(assistant().embed(TEXTS, found));
        assertInstanceOf(AssistFailure.DoesNotFit.class, failure);
        assertTrue(failure.message().contains(problem), failure.message());
        assertEquals(List.of(), found.items());
    }

    private List<Embedding> embedded(List<String> texts) {
        Collected<Embedding> found = new Collected<>();
        Outcome<Tally> outcome = assistant().embed(texts, found);
        assertInstanceOf(Outcome.Done.class, outcome, outcome.toString());
        return found.items();
    }

    private static String vectors(String... vectors) {
        return "{\"data\": ["
                + String.join(
                        ", ",
                        Stream.of(vectors)
                                .map(vector -> "{\"embedding\": " + vector + "}")
                                .toList())
                + "]}";
    }

    private OpenAiAssistant assistant() {
        return new OpenAiAssistant(connection(), Templates.OWN, means(), Optional.of("meaning-1"));
    }

    private ModelConnection connection() {
        return new ModelConnection(server.address(), "test-model", Optional.of(new ApiKey(Assistants.KEY)));
    }

    private Means means() {
        Meter meter = (model, price, expected) -> refusal.isPresent()
                ? Outcome.failed(refusal.get())
                : Outcome.done(used -> metered.add(model + " " + used.in() + " " + used.out()));
        return new Means(client, Optional.of(cache()), meter, Prices.listed());
    }

    private ReplyCache cache() {
        return new ReplyCache(temporary.resolve("replies"));
    }

    private static Failure failed(Outcome<Tally> outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).failure();
    }
}
