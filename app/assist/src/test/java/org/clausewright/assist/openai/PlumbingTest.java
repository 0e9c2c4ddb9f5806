package org.clausewright.assist.openai;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clausewright.assist.ApiKey;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Prices;
import org.clausewright.assist.ReplyCache;
import org.clausewright.assist.Specs;
import org.clausewright.assist.Trial;
import org.clausewright.assist.Usage;
import org.clausewright.modelserver.Answers;
import org.clausewright.modelserver.ModelServer;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What lies between a question and the wire: the cache, the meter, the circuit, and what servers do not know.
class PlumbingTest {

    private static final String ITEM = """
            {"title": "one more", "attacks": "boundary", "turns": [{"role": "user", "content": "61?"}], "expectation": "No."}
            """;
    private static final String ITEMS = "{\"items\": [" + ITEM + "]}";
    private static final Spec SPEC = Specs.of("""
            # Goodwill {#goodwill authority=developer}

            The agent must not give goodwill worth more than EUR 60[^gw60].
            """);

    @TempDir
    Path temporary;

    private ModelServer server;
    private ModelClient client;
    private final List<String> metered = new ArrayList<>();
    private Optional<AssistFailure> refusal = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        server = new ModelServer();
        client = new ModelClient(Assistants.LONG, InstantSource.fixed(Instant.now()));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void looksAgainWithoutAsking() {
        server.says(ITEMS);
        assertEquals("", done(challenge(new Collected<>())).note());
        Collected<Challenge> again = new Collected<>();
        Tally tally = done(challenge(again));
        assertTrue(tally.note().startsWith("From the cache"), tally.note());
        assertEquals("challenge 4", tally.template());
        assertEquals(1, again.items().size());
        assertEquals(1, server.bodies().size());
    }

    @Test
    void asksAnewWhereAnotherModelWordingOrNumberIsMeant() {
        server.says(ITEMS);
        challenge(new Collected<>());
        done(assistant("other-model", Templates.OWN)
                .challenge(SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), new Collected<>()));
        Templates own = new Templates(Map.of("challenge", "Version: 9\n## System\nBe brief.\n## User\n{{clause}}"));
        Tally tally = done(assistant("test-model", own)
                .challenge(SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), new Collected<>()));
        done(assistant().challenge(SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 4), new Collected<>()));
        assertEquals("prompts/challenge.md 9", tally.template());
        assertEquals(4, server.bodies().size());
    }

    @Test
    void saysThatAnAnswerBrokeOffAndDoesNotKeepIt() {
        server.says("{\"items\": [" + ITEM + ", {\"title\": \"one mo");
        Tally tally = done(challenge(new Collected<>()));
        assertEquals(1, tally.given());
        assertEquals("The answer broke off before its end; what had come is kept.", tally.note());
        assertEquals(0, cache().fill().files());
    }

    @Test
    void doesNotComeAgainWhereTheAccountIsUsedUp() {
        server.answers(
                429,
                "{\"error\": {\"message\": \"You exceeded your current quota.\", \"code\": \"insufficient_quota\"}}");
        assertEquals(
                new AssistFailure.Rejected(
                        "127.0.0.1:" + server.address().getPort(), 429, "You exceeded your current quota."),
                Outcome.failure(challenge(new Collected<>())).orElseThrow());
        assertEquals(1, server.bodies().size());
    }

    @Test
    void asksAnewWhereSomebodyWantsThat() {
        server.says(ITEMS);
        challenge(new Collected<>());
        assistant()
                .challenge(
                        SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), new Collected<Challenge>().fresh());
        assertEquals(2, server.bodies().size());
    }

    @Test
    void keepsNoReplyThatDidNotFitAndNeverTheKey() throws IOException {
        server.says("no").says("{\"items\": [" + ITEM.replace("61?", Assistants.KEY) + "]}");
        Collected<Challenge> repeated = new Collected<>();
        done(challenge(repeated));
        assertEquals("[key]", repeated.items().getFirst().turns().getFirst().content());
        server.dropReplies().says(ITEMS);
        done(challenge(new Collected<>()));
        assertEquals(1, cache().fill().files());
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("planted"), file.toString());
            }
        }
    }

    @Test
    void looksAtAKeptReplyAsCloselyAsAtANewOne() throws IOException {
        server.says(ITEMS);
        challenge(new Collected<>());
        try (Stream<Path> files = Files.list(temporary.resolve("replies"))) {
            Files.writeString(files.findFirst().orElseThrow(), "broken");
        }
        assertEquals("", done(challenge(new Collected<>())).note());
        assertEquals(2, server.bodies().size());
    }

    @Test
    void sendsNothingThatTheBudgetDoesNotAllow() {
        server.says(ITEMS);
        refusal = Optional.of(new AssistFailure.NoBudget("this spec"));
        assertEquals(refusal.get(), failed(challenge(new Collected<>())));
        assertEquals(refusal.get(), failed(assistant().test(new Collected<>())));
        assertEquals(List.of(), server.bodies());
    }

    @Test
    void keepsWhatHadComeWhenTheBudgetEndsBetweenTwoAnswers() {
        server.then(exchange -> {
            refusal = Optional.of(new AssistFailure.NoBudget("this spec"));
            Answers.stream(exchange, "I would rather chat.");
        });
        assertInstanceOf(AssistFailure.NoBudget.class, failed(challenge(new Collected<>())));
        assertEquals(1, server.bodies().size());
    }

    @Test
    void countsWhatTheServerCountsAndElseEstimates() {
        server.then(exchange -> {
            OutputStream out = Answers.begin(exchange);
            Answers.send(out, ITEMS);
            out.write(("data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
                            + "\"choices\":[],\"usage\":{\"prompt_tokens\":812,\"completion_tokens\":204,"
                            + "\"total_tokens\":1016}}\n\ndata: [DONE]\n\n")
                    .getBytes(StandardCharsets.UTF_8));
        });
        server.says(ITEMS);
        done(challenge(new Collected<>()));
        assertTrue(
                server.bodies().getFirst().contains("\"include_usage\":true"),
                server.bodies().getFirst());
        assertEquals("812 204 true", metered.getFirst());
        cache().clear();
        challenge(new Collected<>());
        assertTrue(metered.getLast().endsWith(" false"), metered.getLast());
    }

    @Test
    void countsNothingForACallThatNeverReachedAModel() {
        server.answers(401, "{}");
        challenge(new Collected<>());
        assertEquals(List.of("0 0 true"), metered);
    }

    @Test
    void doesWithoutWhatAServerRefuses() {
        server.answers(400, "{\"error\":{\"message\":\"Unrecognized request argument: stream_options\"}}")
                .answers(422, "{\"error\":{\"message\":\"unsupported response_format\"}}")
                .says(ITEMS);
        assertEquals(1, done(challenge(new Collected<>())).given());
        assertFalse(server.bodies().getLast().contains("stream_options"));
        assertFalse(server.bodies().getLast().contains("response_format"));
    }

    @Test
    void triesAPlainRequestWhereAServerDoesNotSayWhatItMinds() {
        server.answers(400, "{\"error\":\"bad request\"}").says(ITEMS);
        assertEquals(1, done(challenge(new Collected<>())).given());
        assertFalse(server.bodies().getLast().contains("response_format"));
    }

    @Test
    void understandsWhatModelsPutAroundAndInto() throws IOException {
        for (String answer : List.of(
                "<think>{\"items\": [{}]}</think>\n" + ITEMS,
                ITEMS.replace("}]}", "},],}"),
                ITEMS.replace("}\n]}", "},\n]}"),
                "{\"result\": {\"items\": [" + ITEM + "]}}",
                ITEM,
                "I looked at [^gw60] and at {this}:\n```json\n" + ITEMS + "\n```")) {
            try (ModelServer one = new ModelServer().says(answer);
                    OpenAiAssistant assistant = Assistants.at(one)) {
                Outcome<Tally> outcome = assistant.challenge(
                        SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), new Collected<>());
                assertEquals(1, done(outcome).given(), answer);
                assertEquals(1, one.bodies().size(), answer);
            }
        }
    }

    @Test
    void doesNotTakeBracketsInAChatForAnEmptyList() {
        server.says("I looked at [^gw60] and [ ] and would rather chat.").says(ITEMS);
        assertEquals(1, done(challenge(new Collected<>())).given());
        assertEquals(2, server.bodies().size());
    }

    @Test
    void takesAnAnswerInAnotherLanguageInTheFormAskedForAndNoOther() {
        server.says("{\"items\": [" + ITEM.replace("one more", "einer zu viel").replace("No.", "Nein.") + "]}")
                .says("{\"eintr\u00e4ge\": [{\"titel\": \"einer zu viel\"}]}");
        assertEquals(1, done(challenge(new Collected<>())).given());
        cache().clear();
        assertInstanceOf(AssistFailure.DoesNotFit.class, failed(challenge(new Collected<>())));
    }

    @Test
    void saysThatTheModelDeclined() {
        server.answers(
                200, "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"I can't help\\nwith that.\"}}]}");
        Failure failure = failed(challenge(new Collected<>()));
        assertEquals("test-model declined to answer: I can't help with that.", failure.message());
    }

    @Test
    void seesWhatAnAnswerIsWhateverItsHeaderSays() {
        server.answers(
                200, "text/plain", "{\"choices\":[{\"message\":{\"content\":\"{\\\"items\\\":[]}\"}}]}", Map.of());
        assertEquals(0, done(challenge(new Collected<>())).given());
    }

    @Test
    void saysThatAnAnswerIsShorterThanItClaims() {
        server.then(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 9_000);
            exchange.getResponseBody().write("{\"choices\":[{\"message\"".getBytes(StandardCharsets.UTF_8));
        });
        assertInstanceOf(AssistFailure.CutOff.class, failed(challenge(new Collected<>())));
    }

    @Test
    void saysThatAnAnswerIsLongerThanItClaims() {
        server.answers(200, "{\"choices\":[{\"message\":{\"content\":\"{\\\"items\\\":");
        assertInstanceOf(AssistFailure.CutOff.class, failed(challenge(new Collected<>())));
    }

    @Test
    void honoursADateToComeAgain() {
        String soon = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(1));
        server.answers(503, "application/json", "{}", Map.of("Retry-After", soon))
                .says(ITEMS);
        assertEquals(1, done(challenge(new Collected<>())).given());
    }

    @Test
    void leavesAHostAloneThatFailsAgainAndAgain() {
        server.answers(500, "{}");
        challenge(new Collected<>());
        challenge(new Collected<>());
        int asked = server.bodies().size();
        assertEquals(Circuit.FAILURES_TO_OPEN, asked);
        assertInstanceOf(AssistFailure.LeftAlone.class, failed(challenge(new Collected<>())));
        assertEquals(asked, server.bodies().size());
    }

    @Test
    void endsCallsInFlightWhenTheProgramGoes() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        server.then(exchange -> {
            asked.countDown();
            hang(never);
        });
        CompletableFuture<Outcome<Tally>> call = CompletableFuture.supplyAsync(() -> challenge(new Collected<>()));
        assertTrue(asked.await(2, TimeUnit.MINUTES));
        client.close();
        assertEquals(0, done(call.get(1, TimeUnit.MINUTES)).given());
        never.countDown();
    }

    @Test
    void triesAnEndpointOutStepByStep() {
        server.answers(200, "{\"data\":[{\"id\":\"test-model\"},{\"id\":\"another\"}]}")
                .says("{\"ready\": true, ", "\"numbers\": \"one two\"}");
        Collected<Trial> trials = new Collected<>();
        done(assistant().test(trials));
        assertEquals(
                List.of(
                        Trial.Step.REACHABLE,
                        Trial.Step.MODEL,
                        Trial.Step.KEY,
                        Trial.Step.STRUCTURED,
                        Trial.Step.SPEED),
                trials.items().stream().map(Trial::step).toList());
        assertTrue(
                trials.items().stream().allMatch(trial -> trial.result() == Trial.Result.FINE),
                trials.items()::toString);
    }

    @Test
    void saysWhatAnEndpointLacks() {
        server.answers(404, "{}")
                .answers(400, "{\"error\":{\"message\":\"response_format?\"}}")
                .says("yes, ready");
        Collected<Trial> trials = new Collected<>();
        done(assistant().test(trials));
        String said = trials.items().toString();
        assertTrue(said.contains("does not list its models"), said);
        assertTrue(said.contains("It knows no structured output; answers are read leniently."), said);
    }

    @Test
    void namesTheModelsToChooseFrom() {
        server.answers(200, "{\"object\":\"list\",\"data\":[{\"id\":\"b\"},{\"id\":\"a\"},{\"nothing\":1}]}");
        assertEquals(Outcome.done(List.of("a", "b")), assistant().models());
        assertEquals(
                Optional.of("Bearer " + Assistants.KEY), server.authorizations().getFirst());
    }

    @Test
    void sendsNoKeyOfAnotherHost() throws IOException {
        try (ModelServer other = new ModelServer()) {
            other.says(ITEMS);
            done(new OpenAiAssistant(
                            new ModelConnection(other.address(), "m", Optional.empty()), Templates.OWN, means())
                    .challenge(SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), new Collected<>()));
            server.says(ITEMS);
            done(challenge(new Collected<>()));
            assertEquals(List.of(Optional.<String>empty()), other.authorizations());
            assertEquals(List.of(Optional.of("Bearer " + Assistants.KEY)), server.authorizations());
        }
    }

    private Outcome<Tally> challenge(Collected<Challenge> cards) {
        return assistant().challenge(SPEC, new ChallengeRequest(Specs.clause(SPEC, "gw60"), 5), cards);
    }

    private OpenAiAssistant assistant() {
        return assistant("test-model", Templates.OWN);
    }

    private OpenAiAssistant assistant(String model, Templates templates) {
        return new OpenAiAssistant(
                new ModelConnection(server.address(), model, Optional.of(new ApiKey(Assistants.KEY))),
                templates,
                means());
    }

    private Means means() {
        Meter meter = (model, price, expected) ->
                refusal.isPresent() ? Outcome.failed(refusal.get()) : Outcome.done(used -> metered.add(words(used)));
        return new Means(client, Optional.of(cache()), meter, Prices.listed());
    }

    private ReplyCache cache() {
        return new ReplyCache(temporary.resolve("replies"));
    }

    private static String words(Usage used) {
        return used.in() + " " + used.out() + " " + used.reported();
    }

    private static void hang(CountDownLatch latch) throws IOException {
        try {
            latch.await(5, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            throw new UncheckedIOException(new IOException(stopped));
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Failed<T> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    private static Failure failed(Outcome<Tally> outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).failure();
    }
}
