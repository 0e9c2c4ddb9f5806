package org.clausewright.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The samples name their ambiguities in `samples/README.md`: these are found, and next to nothing else.
class SamplesTest {

    private static Set<String> found(String sample) {
        return Linter.standard().lint(RealData.sample(sample)).stream()
                .map(finding -> finding.clause().orElse("-") + " " + finding.rule())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "airline-agent, rf07 frequency-hedge",
        "airline-agent, rf07 vague-qualifier",
        "airline-agent, rf07 ambiguous-pronoun",
        "airline-agent, vc02 may-meaning",
        "airline-agent, gw72 unlisted-cases",
        "airline-agent, gw72 mixed-coordination",
        "airline-agent, rb52 may-not",
        "airline-agent, m2zx open-list",
        "airline-agent, pv27 vague-time",
        "airline-agent, pv27 ambiguous-pronoun",
        "airline-agent, es19 vague-time",
        "airline-agent, es19 vague-qualifier",
        "coding-agent, sc11 vague-qualifier",
        "coding-agent, aa03 frequency-hedge",
        "coding-agent, ts02 vague-qualifier",
        "coding-agent, ts30 negated-universal",
        "coding-agent, dp17 mixed-coordination",
        "coding-agent, dx08 may-not",
        "coding-agent, pr06 floating-only",
        "coding-agent, cm07 vague-qualifier",
        "coding-agent, cm07 and-or",
        "coding-agent, rv05 vague-time",
        "coding-agent, gn02 trailing-modifier",
        "coding-agent, gn02 missing-actor",
        "coding-agent, sk03 vague-quantity",
        "community-moderation, ha15 unlisted-cases",
        "community-moderation, sp09 open-list",
        "community-moderation, se12 vague-qualifier",
        "community-moderation, se12 may-meaning",
        "community-moderation, fc08 unnamed-authority",
        "community-moderation, sn07 escape-clause",
        "community-moderation, sn11 ambiguous-date",
        "community-moderation, ap06 vague-time",
        "community-moderation, mo14 ambiguous-pronoun",
        "community-moderation, fi02 vague-class"
    })
    void holdTheAmbiguitiesThatTheyName(String sample, String finding) {
        assertTrue(found(sample).contains(finding), finding + " in " + found(sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"airline-agent", "coding-agent", "community-moderation"})
    void areSoundAndPreciseOtherwise(String sample) {
        long warnings = Linter.standard().lint(RealData.sample(sample)).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .count();
        assertTrue(warnings <= 13, warnings + " warnings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-departments", "two-departments/sales", "two-departments/support"})
    void ofSeveralSpecsEachIsSoundByItself(String sample) {
        assertEquals(
                List.of(),
                Linter.standard().lint(RealData.sample(sample)).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
    }

    @Test
    void twoDepartmentsMeetWhereTheirReadmeSaysSo() {
        List<String> found = Linter.standard().check(RealData.sample("two-departments/sales")).stream()
                .filter(finding -> Set.of("conflict", "departs-from-import").contains(finding.rule()))
                .map(finding -> finding.clause().orElse("-") + " " + finding.rule() + " "
                        + finding.severity().id())
                .toList();
        assertEquals(
                List.of("tr06 departs-from-import warning", "ce08 conflict warning", "gr02 departs-from-import info"),
                found);
    }

    @Test
    void holdADecisionThatSilences() {
        Finding helpful = Linter.standard().lint(RealData.sample("airline-agent")).stream()
                .filter(finding -> finding.rule().equals("subjective-quality"))
                .findFirst()
                .orElseThrow();
        assertEquals("helpful", helpful.text());
        assertEquals(Finding.State.KEPT, helpful.state());
    }
}
