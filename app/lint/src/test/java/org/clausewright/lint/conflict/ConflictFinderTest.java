package org.clausewright.lint.conflict;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.folder.SpecFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConflictFinderTest {

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

    @Test
    void keepsToTheClauseThatIsAskedAbout() {
        List<Conflict> found = new ConflictFinder(sample("coding-agent")).find(Optional.of("rp08"), 10);
        assertFalse(found.isEmpty());
        found.forEach(conflict -> assertTrue(clauses(conflict).contains("rp08")));
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
        return new ConflictFinder(spec).find(Optional.empty(), top);
    }

    private static Spec sample(String name) {
        return switch (SpecFolder.load(Path.of("../../samples").resolve(name))) {
            case Outcome.Done<SpecFolder.Loaded> done -> done.value().spec();
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }
}
