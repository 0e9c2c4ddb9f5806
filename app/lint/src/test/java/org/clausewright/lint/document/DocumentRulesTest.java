package org.clausewright.lint.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.lint.Linter;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocumentRulesTest {

    private static final SpecPath FILE = SpecPath.of("spec.md");

    private static Spec withTerms(Map<String, List<String>> terms, String text) {
        Settings.Lint lint = new Settings.Lint(Map.of(), Map.of(), Map.of(), terms, List.of());
        Settings settings = new Settings(
                Optional.empty(),
                List.of(),
                Settings.DEFAULT.ladder(),
                Map.of(),
                lint,
                Settings.DEFAULT.gate(),
                Settings.Model.DEFAULT);
        return Spec.of(settings.name().orElse("spec"), settings, Specs.of(text).documents(), Map.of());
    }

    private static String reworded(Spec spec, String rule, int answer, Map<String, String> values) {
        Finding finding = Specs.findings(spec, rule).getFirst();
        Rewording rewording = (Rewording)
                finding.question().orElseThrow().answers().get(answer).remedy().orElseThrow();
        return TextEdits.apply(
                spec.documents().getFirst().text(), rewording.edits(values).orElseThrow());
    }

    @Test
    void reportsTheVariantsOfAPreferredTerm() {
        Spec spec = withTerms(
                Map.of("assistant", List.of("bot", "the AI")), "Ask the AI. The bots answer.\n\nRobots do not.\n");
        assertEquals(List.of("the AI", "bots"), Specs.words(spec, "two-names"));
        assertEquals(
                "Ask the assistant. The bots answer.\n\nRobots do not.\n", reworded(spec, "two-names", 0, Map.of()));
    }

    @Test
    void leavesAVariantAloneWithinItsPreferredTerm() {
        Spec spec = withTerms(Map.of("AI assistant", List.of("assistant")), "The AI assistant asks the assistant.\n");
        assertEquals(1, Specs.findings(spec, "two-names").size());
    }

    @Test
    void takesTheStrengthOfTheOtherPlace() {
        Spec spec = Specs.of("""
                # Ledger {#ledger}

                The agent must log every refund request in the ledger.

                # Refunds {#refunds}

                The agent should log each refund request in the ledger.
                """);
        Finding drift = Specs.findings(spec, "modal-drift").getFirst();
        assertTrue(drift.message().contains("section ledger"), drift.message());
        assertTrue(reworded(spec, "modal-drift", 0, Map.of()).contains("The agent must log each refund request"));
    }

    @Test
    void leavesToTheLadderWhatItDecides() {
        Spec spec = Specs.of("""
                # A {#a authority=root}

                The agent must send a copy of the invoice.

                # B {#b authority=user}

                The agent must not send a copy of the invoice. The agent should send a copy of the invoice.
                """);
        assertEquals(List.of("should send a copy of the invoice"), Specs.words(spec, "overlapping-rules"));
        assertEquals(List.of(), Specs.words(spec, "modal-drift"));
    }

    @Test
    void asksForWhatAnAcronymStandsFor() {
        Spec spec = Specs.of("Send the PNR.\n");
        assertEquals(
                "Send the passenger name record (PNR).\n",
                reworded(spec, "unexpanded-acronym", 0, Map.of("meaning", "passenger name record")));
    }

    @Test
    void seesADefinitionThatIsTypedElsewhere() {
        Linter linter = Linter.standard();
        Spec before = Specs.of(
                "# Scope {#scope}\n\nThe agent should answer.\n\n# Words {#words}\n\nNothing.\n\n# Law {#law authority=root}\n");
        Spec after = before.edit(SpecEdit.of(
                "Type",
                FILE,
                TextEdit.insert(
                        before.documents().getFirst().text().indexOf("Nothing"),
                        "\"Should\" means that a developer may change it. ")));
        assertEquals(1, count(linter, before, "should-strength") - count(linter, after, "should-strength"));
    }

    @Test
    void takesBackADuplicateWhenItsTwinIsEdited() {
        Linter linter = Linter.standard();
        Spec before = Specs.of("The agent must archive a closed report with its thread.\n\n"
                + "The agent must archive a closed report with its thread.\n");
        int at = before.documents().getFirst().text().indexOf("closed");
        Spec after = before.edit(SpecEdit.of("Type", FILE, TextEdit.replace(at, at + 6, "forged")));
        assertEquals(1, count(linter, before, "near-duplicate"));
        assertEquals(0, count(linter, after, "near-duplicate"));
    }

    @Test
    void linksTheSectionBefore() {
        Spec spec =
                Specs.of("# A {#first}\n\nNothing.\n\n# B {#second}\n\nThe limits of the previous section apply.\n");
        assertTrue(reworded(spec, "floating-reference", 0, Map.of()).contains("The limits of [?](#first) apply."));
    }

    @Test
    void namesThePlacesThatAReferenceCanMean() {
        Spec spec = Specs.of("# A {#first}\n\nNothing.\n\n# B {#second}\n\n"
                + "The gate is open. The agent must use the form mentioned above.\n");
        assertEquals(
                "Which place is “mentioned above”: the sentence before, “The gate is open.”, or the section first?",
                Specs.findings(spec, "floating-reference")
                        .getFirst()
                        .question()
                        .orElseThrow()
                        .text());
        assertTrue(reworded(spec, "floating-reference", 1, Map.of()).contains("the form mentioned in [?](#first)."));
    }

    @Test
    void namesWhatIsCountedBackTo() {
        Spec spec = Specs.of("Of a refund and a voucher, the agent must offer the latter.\n");
        assertEquals(
                "Which one is “the latter”: “the refund” or “the voucher”?",
                Specs.findings(spec, "positional-reference")
                        .getFirst()
                        .question()
                        .orElseThrow()
                        .text());
        assertEquals(
                "Of a refund and a voucher, the agent must offer the voucher.\n",
                reworded(spec, "positional-reference", 1, Map.of()));
    }

    @Test
    void saysWhichBelongsToWhich() {
        Spec spec = Specs.of("Refunds and vouchers take 7 and 2 days respectively.\n");
        assertEquals(
                "Refunds and vouchers take 7 and 2 days (refunds: 7, vouchers: 2).\n",
                reworded(spec, "positional-reference", 0, Map.of()));
    }

    private static long count(Linter linter, Spec spec, String rule) {
        return linter.lint(spec).stream()
                .filter(finding -> finding.rule().equals(rule))
                .count();
    }
}
