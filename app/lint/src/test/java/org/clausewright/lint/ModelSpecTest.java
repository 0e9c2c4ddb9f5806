package org.clausewright.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.spec.finding.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelSpecTest {

    private List<Finding> findings = List.of();

    @BeforeAll
    void lint() {
        findings = Linter.standard().lint(RealData.modelSpec());
    }

    private List<Finding> of(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    private Set<String> clauses(String rule) {
        return of(rule).stream().map(finding -> finding.clause().orElse("")).collect(Collectors.toSet());
    }

    private Set<String> files(String rule) {
        return of(rule).stream().map(finding -> finding.file().fileName()).collect(Collectors.toSet());
    }

    @Test
    void findsTheClausesWithoutExamples() {
        assertEquals(Set.of("d0pu", "h82a", "rse0", "t5q0"), clauses("dangling-clause"));
        assertEquals(4, of("dangling-clause").size());
    }

    @Test
    void findsTheExampleFilesWithoutClauses() {
        assertEquals(Set.of("91ld.md", "lds1.md"), files("orphan-example-file"));
    }

    @Test
    void findsTheExampleFileThatNamesAnotherSection() {
        assertEquals(Set.of("3kvn.md"), files("stale-section-title"));
    }

    @Test
    void findsTheSectionsThatNothingShows() {
        assertEquals(
                Set.of("comply_with_laws", "use_preset_voice_in_voice_mode"),
                of("section-without-example").stream()
                        .map(finding -> finding.section().orElse(""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void findsTheExamplesThatShowOneSide() {
        assertEquals(25, of("one-sided-example").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duplicate-id",
                "dangling-link",
                "unknown-authority",
                "unknown-bad-target",
                "malformed-example",
                "heading-without-id",
                "placeholder"
            })
    void findsNothingOnTheChecksThatItPasses(String rule) {
        assertEquals(List.of(), of(rule));
    }
}
