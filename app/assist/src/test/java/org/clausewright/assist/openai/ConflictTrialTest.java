package org.clausewright.assist.openai;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.Specs;
import org.clausewright.modelserver.ModelServer;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Quoting;
import org.clausewright.spec.finding.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConflictTrialTest {

    private static final Spec SPEC = Specs.of("""
            # Words {#words}

            **Traveller**: a person who has booked.

            # Goodwill {#goodwill authority=developer}

            The agent must not give goodwill worth more than EUR 60[^gw60]. It must be polite[^po01].

            # Kindness {#kindness authority=user}

            The agent must give whatever a traveller asks for[^kd01].

            !!! meta "Commentary"
                Kindness pays in the long run.

            # Weather {#weather authority=user}

            The agent must not speak about the weather[^we01]. The agent must smile. The agent must never smile.
            """);
    private static final String LEFT = "must not give goodwill worth more than EUR 60";
    private static final String RIGHT = "must give whatever a traveller asks for";
    private static final String NO_PLEA =
            "{\"items\": [{\"reconciled\": false, \"quote\": \"\", \"how\": \"Nothing in the text settles it.\"}]}";

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
    void handsOnWhatSurvivesCounsel() {
        server.says(claims(claim(LEFT, RIGHT))).says(NO_PLEA);
        Collected<Conflict> cards = new Collected<>();
        assertEquals(
                new Tally(1, 0, "1 of 1 pairs of sections were judged.", "conflicts 2, counsel 1"), done(judge(cards)));
        Conflict conflict = cards.items().getFirst();
        assertEquals(Conflict.Verdict.LEFT, conflict.verdict());
        assertEquals(Optional.of("gw60"), conflict.left().clause());
        assertEquals(
                Optional.of("Refuse the twenty euros over."), conflict.left().demand());
        assertEquals(Source.model("test-model", "conflicts 2, counsel 1"), conflict.source());
        assertEquals(2, server.bodies().size());
        assertTrue(server.bodies().getFirst().contains("a person who has booked"));
        assertTrue(server.bodies().getLast().contains("Refuse the twenty euros over."));
    }

    @Test
    void dropsWhatWordsOfTheSpecSettle() {
        server.says(claims(claim(LEFT, RIGHT)))
                .says("{\"items\": [{\"reconciled\": true, \"quote\": \"a person who has  booked\", \"how\": \"h\"}]}");
        Collected<Conflict> cards = new Collected<>();
        assertEquals(
                new Tally(
                        0,
                        1,
                        "1 of 1 pairs of sections were judged. 1 dropped: words of the spec settle the case.",
                        "conflicts 2, counsel 1"),
                done(judge(cards)));
        assertEquals(List.of(), cards.items());
    }

    @Test
    void doesNotBelieveAReconciliationThatQuotesNothing() {
        server.says(claims(claim(LEFT, RIGHT)))
                .says("{\"items\": [{\"reconciled\": true, \"quote\": \"kindness yields\", \"how\": \"Surely.\"}]}");
        assertEquals(1, done(judge(new Collected<>())).given());
    }

    @Test
    void dropsAndCountsWhatHasNoEvidence() {
        server.says(claims(
                        claim(LEFT, "The agent must be nice."),
                        claim(LEFT, "Kindness pays in the long run."),
                        claim(LEFT, "must not speak about the weather"),
                        claim("must not give goodwill", "goodwill worth more than"),
                        claim(LEFT, RIGHT)))
                .says(NO_PLEA);
        Tally tally = done(judge(new Collected<>()));
        assertEquals(1, tally.given());
        assertEquals(4, tally.dropped());
        assertTrue(tally.note().contains("4 dropped: the evidence does not hold."), tally.note());
    }

    @Test
    void findsAQuoteWhateverItsWhiteSpaceAndQuoteMarks() {
        server.says(claims(claim("The agent must  not give goodwill", RIGHT))).says(NO_PLEA);
        Collected<Conflict> cards = new Collected<>();
        done(judge(cards));
        assertEquals(
                "The agent must not give goodwill",
                cards.items().getFirst().left().quote());
    }

    @Test
    void mergesWhatIsSaidTwice() {
        server.says(claims(claim(LEFT, RIGHT), claim(RIGHT, LEFT))).says(NO_PLEA);
        Tally tally = done(judge(new Collected<>()));
        assertEquals(1, tally.given());
        assertEquals(1, tally.dropped());
        assertEquals(2, server.bodies().size());
    }

    @Test
    void tellsApartRulesOfOneLineThatNoTagCloses() {
        server.says(claims(claim("The agent must smile", "The agent must never smile")))
                .says(NO_PLEA);
        assertEquals(
                1, done(judge(new Collected<>(), candidate("gw60", "we01"))).given());
    }

    @Test
    void goesOnWithTheNextPairAfterAnAnswerThatDoesNotFit() {
        server.says("I would rather chat.")
                .says("I would still rather chat.")
                .says(claims(claim(LEFT, "must not speak about the weather")))
                .says(NO_PLEA);
        Collected<Conflict> cards = new Collected<>();
        Tally tally = done(judge(cards, candidate("gw60", "kd01"), candidate("gw60", "we01")));
        assertEquals(1, tally.given());
        assertTrue(tally.note().contains("1 not judged"), tally.note());
    }

    @Test
    void goesOnWithTheNextPairAfterAnAnswerThatBreaksOff() {
        server.answers(200, "text/event-stream", "data: {\"choices\": [{\"delta\": {}}]}\n\ndata: {", Map.of())
                .says(claims(claim(LEFT, "must not speak about the weather")))
                .says(NO_PLEA);
        Tally tally = done(judge(new Collected<>(), candidate("gw60", "kd01"), candidate("gw60", "we01")));
        assertEquals(1, tally.given());
        assertTrue(tally.note().contains("1 not judged. What 127.0.0.1"), tally.note());
    }

    @Test
    void saysWhereTheOtherSideWasNotHeard() {
        server.says(claims(claim(LEFT, RIGHT))).says("Hm.");
        assertInstanceOf(AssistFailure.DoesNotFit.class, failure(judge(new Collected<>())));
        server.dropReplies()
                .says(claims(claim(LEFT, RIGHT)))
                .says("Hm.")
                .says("Hm.")
                .says(claims(claim(LEFT, "must not speak about the weather")))
                .says(NO_PLEA);
        Tally tally = done(judge(new Collected<>(), candidate("gw60", "kd01"), candidate("gw60", "we01")));
        assertEquals(1, tally.given());
        assertTrue(tally.note().contains("1 left out: the other side was not heard."), tally.note());
    }

    @Test
    void failsWhereNoAnswerFits() {
        server.says("I would rather chat.");
        assertInstanceOf(AssistFailure.DoesNotFit.class, failure(judge(new Collected<>())));
    }

    @Test
    void keepsWhatItHadBeforeTheServerFails() {
        server.says(claims(claim(LEFT, RIGHT)))
                .says(NO_PLEA)
                .answers(401, "{\"error\":{\"message\":\"Incorrect API key provided\"}}");
        Collected<Conflict> cards = new Collected<>();
        failure(judge(cards, candidate("gw60", "kd01"), candidate("gw60", "we01")));
        assertEquals(1, cards.items().size());
    }

    @Test
    void asksAboutEachPairOfSectionsOnce() {
        server.says(claims());
        Tally tally = done(judge(new Collected<>(), candidate("gw60", "kd01"), candidate("po01", "kd01")));
        assertEquals("1 of 1 pairs of sections were judged.", tally.note());
        assertEquals(1, server.bodies().size());
    }

    @Test
    void saysBeforehandWhatItWouldSend() {
        try (OpenAiAssistant assistant = Assistants.at(server)) {
            Outgoing outgoing = assistant
                    .beforeJudging(SPEC, List.of(candidate("gw60", "kd01"), candidate("gw60", "we01")), 5)
                    .orElseThrow();
            assertTrue(outgoing.text().contains("Question 2 of 2"));
            assertTrue(outgoing.text().contains("EUR 60"));
            assertFalse(outgoing.text().contains("Kindness pays"));
            assertEquals(
                    2 + 2 * 4, outgoing.calls(), "each answer may claim four conflicts, each of which is contested");
            assertTrue(outgoing.following().in() >= 4L * outgoing.roughTokens());
            assertTrue(outgoing.most().total() > outgoing.expected().total());
            assertTrue(assistant.beforeJudging(SPEC, List.of(), 5).isEmpty());
            assertEquals(List.of(), server.bodies());
        }
    }

    private Outcome<Tally> judge(Collected<Conflict> cards, Conflict... candidates) {
        try (OpenAiAssistant assistant = Assistants.at(server)) {
            return assistant.judge(
                    SPEC, candidates.length == 0 ? List.of(candidate("gw60", "kd01")) : List.of(candidates), 5, cards);
        }
    }

    private static Conflict candidate(String left, String right) {
        Quoting quoting = new Quoting(SPEC);
        SpecDocument document = SPEC.documents().getFirst();
        return new Conflict(
                quoting.side(document, Specs.clause(SPEC, left).value().text()),
                quoting.side(document, Specs.clause(SPEC, right).value().text()),
                1,
                "opposite-modality",
                "A traveller asks for EUR 80.",
                Conflict.Verdict.LEFT,
                "#goodwill outranks #kindness.",
                Source.OFFLINE,
                Conflict.State.OPEN);
    }

    private static String claims(String... claims) {
        return "{\"items\": [" + String.join(",", claims) + "]}";
    }

    private static String claim(String left, String right) {
        return """
                {"left": {"quote": "%s", "demands": "Refuse the twenty euros over."},
                 "right": {"quote": "%s", "demands": "Give them."},
                 "kind": "opposite-modality", "case": "A traveller asks for EUR 80.", "wins": "left",
                 "because": "One forbids what the other demands."}
                """.formatted(left, right);
    }

    private static Tally done(Outcome<Tally> outcome) {
        return switch (outcome) {
            case Outcome.Done<Tally> done -> done.value();
            case Outcome.Failed<Tally> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    private static Object failure(Outcome<Tally> outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).failure();
    }
}
