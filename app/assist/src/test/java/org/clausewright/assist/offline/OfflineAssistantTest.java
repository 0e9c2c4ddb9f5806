package org.clausewright.assist.offline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Specs;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.folder.SpecFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OfflineAssistantTest {

    @ParameterizedTest
    @CsvSource({
        "airline-agent, rb31, id03, UNDECIDED",
        "airline-agent, mr11, sf01, RIGHT",
        "coding-agent, sc04, ts14, UNDECIDED",
        "coding-agent, se01, rp08, LEFT",
        "community-moderation, pi03, ev12, UNDECIDED",
        "community-moderation, mi01, tr01, LEFT"
    })
    void findsTheConflictsOfTheSamplesAmongTheFirstTen(String sample, String left, String right, String verdict) {
        Conflict found = conflicts(sample(sample), 10).stream()
                .filter(conflict -> clauses(conflict).equals(Set.of(left, right)))
                .findFirst()
                .orElseThrow();
        assertEquals(Conflict.Verdict.valueOf(verdict), found.verdict());
        assertFalse(found.because().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"airline-agent", "coding-agent", "community-moderation"})
    void quotesToTheLetter(String sample) {
        Spec spec = sample(sample);
        for (Conflict conflict : conflicts(spec, 200)) {
            for (Conflict.Side side : List.of(conflict.left(), conflict.right())) {
                assertEquals(spec.document(side.file()).orElseThrow().text(side.span()), side.quote());
            }
        }
    }

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
        assertEquals(conflicts(spec, 20), conflicts(spec, 20));
    }

    @Test
    void keepsToTheClauseThatIsAskedAbout() {
        Collected<Conflict> cards = new Collected<>();
        new OfflineAssistant().conflicts(sample("coding-agent"), Optional.of("rp08"), 10, cards);
        assertFalse(cards.items().isEmpty());
        cards.items().forEach(conflict -> assertTrue(clauses(conflict).contains("rp08")));
    }

    @Test
    void stopsWhenCancelled() {
        Collected<Conflict> cards = new Collected<>();
        cards.cancel();
        new OfflineAssistant().conflicts(sample("coding-agent"), Optional.empty(), 10, cards);
        assertEquals(List.of(), cards.items());
    }

    @Test
    void findsNothingInASpecWithoutRules() {
        assertEquals(List.of(), conflicts(Specs.of("# Hello\n\nJust text.\n"), 10));
        assertEquals(List.of(), conflicts(Specs.of(""), 10));
    }

    private static Set<String> clauses(Conflict conflict) {
        return Set.of(
                conflict.left().clause().orElse("left"),
                conflict.right().clause().orElse("right"));
    }

    private static List<Conflict> conflicts(Spec spec, int top) {
        Collected<Conflict> cards = new Collected<>();
        new OfflineAssistant().conflicts(spec, Optional.empty(), top, cards);
        return cards.items();
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
