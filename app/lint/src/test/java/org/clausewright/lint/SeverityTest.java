package org.clausewright.lint;

import java.util.List;
import java.util.Map;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Settings.RuleSetting;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A hit may weigh less than its rule, where the sentence lays nothing down or what was found says little, or more,
/// where every sentence has to stand on its own. A severity that the settings give the rule is raised by none.
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

    private static List<Severity> set(String rule, Severity severity, String sentence) {
        Settings.Lint lint =
                new Settings.Lint(Map.of(rule, new RuleSetting.At(severity)), Map.of(), Map.of(), Map.of(), List.of());
        Settings d = Settings.DEFAULT;
        Settings settings = new Settings(d.name(), d.documents(), d.ladder(), d.imports(), lint, d.gate(), d.model());
        return Specs.findings(Specs.of(settings, "# A {#a}\n\n" + sentence + "\n", Map.of()), rule).stream()
                .map(Finding::severity)
                .toList();
    }

    @Test
    void ofAGraveCaseIsHigherThanTheRules() {
        String duty = "The form must be kept.";
        assertEquals(List.of(Severity.WARNING), severities("missing-actor", "", duty));
        assertEquals(List.of(Severity.INFO), severities("missing-actor", " authority=user", duty));
        assertEquals(List.of(Severity.WARNING), severities("vague-verb", "", "Handle complaints."));
        assertEquals(List.of(Severity.INFO), severities("vague-verb", " authority=user", "Handle complaints."));
    }

    @Test
    void ofAnEffortIsLowerWhereSectionsAreRankedAndItShouldBeMade() {
        String should = "The agent should strive to name a price.";
        assertEquals(List.of(Severity.INFO), severities("best-effort", " authority=user", should));
        assertEquals(List.of(Severity.WARNING), severities("best-effort", "", should));
        String must = "The agent must strive to name a price.";
        assertEquals(List.of(Severity.WARNING), severities("best-effort", " authority=user", must));
    }

    @Test
    void ofAnAsideOrADescriptionIsLowerWhereSectionsAreRanked() {
        assertEquals(
                List.of(Severity.INFO),
                severities("vague-qualifier", " authority=user", "Answers must be short (with no excessive detail)."));
        assertEquals(
                List.of(Severity.INFO),
                severities("and-or", " authority=user", "The files are pictures and/or tables."));
        assertEquals(
                List.of(Severity.WARNING),
                severities("and-or", " authority=user", "The agent must send a picture and/or a table."));
    }

    @Test
    void ofAGraveCaseIsWhatTheSettingsSay() {
        String duty = "The form must be kept.";
        assertEquals(List.of(Severity.INFO), set("missing-actor", Severity.INFO, duty));
        assertEquals(List.of(Severity.ERROR), set("missing-actor", Severity.ERROR, duty));
    }

    @Test
    void ofALightCaseStaysLowUnderSettings() {
        assertEquals(List.of(Severity.INFO), set("may-meaning", Severity.ERROR, "The list may change."));
        assertEquals(List.of(Severity.ERROR), set("may-meaning", Severity.ERROR, "Vouchers may be offered."));
    }
}
