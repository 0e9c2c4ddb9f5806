package org.clausewright.lint;

import java.util.List;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A hit may weigh less than its rule: where the sentence lays nothing down, or what was found says little.
class SeverityTest {

    private static List<Severity> severities(String rule, String attributes, String sentence) {
        return Specs.findings(Specs.of("# A {#a" + attributes + "}\n\n" + sentence + "\n"), rule).stream()
                .map(Finding::severity)
                .toList();
    }

    @Test
    void ofWordsInADemandIsTheRules() {
        String sentence = "The agent must ask several questions.";
        assertEquals(List.of(Severity.WARNING), severities("vague-quantity", " authority=user", sentence));
    }

    @Test
    void ofWordsThatOnlyTellIsLower() {
        String sentence = "There are several ways to Rome.";
        assertEquals(List.of(Severity.INFO), severities("vague-quantity", " authority=user", sentence));
    }

    @Test
    void ofWordsThatOnlyTellIsTheRulesWhereNothingIsRanked() {
        String sentence = "There are several ways to Rome.";
        assertEquals(List.of(Severity.WARNING), severities("vague-quantity", "", sentence));
    }

    @Test
    void ofAnOrderOrAPresentTenseRuleIsTheRules() {
        assertEquals(
                List.of(Severity.WARNING), severities("vague-quantity", " authority=user", "Ask several questions."));
        String passive = "Members are asked several questions.";
        assertEquals(List.of(Severity.WARNING), severities("vague-quantity", " authority=user", passive));
    }

    @Test
    void ofAPossibilityIsLowerThanOfAPermission() {
        assertEquals(List.of(Severity.INFO), severities("may-meaning", "", "The list may change."));
        assertEquals(List.of(Severity.WARNING), severities("may-meaning", "", "Vouchers may be offered."));
    }
}
