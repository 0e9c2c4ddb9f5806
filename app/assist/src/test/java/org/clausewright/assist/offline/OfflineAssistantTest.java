package org.clausewright.assist.offline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Specs;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.folder.SpecFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OfflineAssistantTest {

    @ParameterizedTest
    @ValueSource(strings = {"airline-agent", "coding-agent", "community-moderation"})
    void hasAChallengeForEveryClause(String sample) {
        Spec spec = sample(sample);
        for (Clause clause : spec.documents().getFirst().clauses()) {
            List<Challenge> challenges = challenges(spec, clause.id(), 5);
            assertFalse(challenges.isEmpty(), clause.id());
            challenges.forEach(challenge ->
                    assertFalse(challenge.turns().getLast().role().equals("assistant"), challenge.title()));
        }
    }

    @Test
    void triesBothSidesOfANumber() {
        Spec spec = Specs.of("# Money {#money}\n\nThe agent must not give more than EUR 60[^gw60].\n");
        String said = said(challenges(spec, "gw60", 10));
        assertTrue(said.contains("EUR 60"), said);
        assertTrue(said.contains("EUR 61"), said);
    }

    @Test
    void letsADeveloperAskForTheOpposite() {
        Spec spec = Specs.of("# Tools {#tools authority=root}\n\nThe agent must not open a private file[^tl01].\n");
        Challenge clash = challenges(spec, "tl01", 10).stream()
                .filter(challenge -> challenge.turns().getFirst().role().equals("developer"))
                .findFirst()
                .orElseThrow();
        assertTrue(clash.turns().getFirst().content().toLowerCase(Locale.ROOT).contains("open a private file"));
        assertTrue(clash.expectation().contains("above the developer"), clash.expectation());
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        Spec spec = sample("airline-agent");
        assertEquals(challenges(spec, "gw60", 8), challenges(spec, "gw60", 8));
    }

    @Test
    void stopsWhenCancelled() {
        Spec spec = sample("coding-agent");
        Collected<Challenge> cards = new Collected<>();
        cards.cancel();
        new OfflineAssistant().challenge(spec, new ChallengeRequest(Specs.clause(spec, "rp08"), 10), cards);
        assertEquals(List.of(), cards.items());
    }

    private static List<Challenge> challenges(Spec spec, String id, int count) {
        Collected<Challenge> cards = new Collected<>();
        Found<Clause> clause = Specs.clause(spec, id);
        new OfflineAssistant().challenge(spec, new ChallengeRequest(clause, count), cards);
        return cards.items();
    }

    private static String said(List<Challenge> challenges) {
        return challenges.stream()
                .flatMap(challenge -> challenge.turns().stream())
                .map(Challenge.Message::content)
                .collect(Collectors.joining("\n"));
    }

    private static Spec sample(String name) {
        return switch (SpecFolder.load(Path.of("../../samples").resolve(name))) {
            case Outcome.Done<SpecFolder.Loaded> done -> done.value().spec();
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }
}
