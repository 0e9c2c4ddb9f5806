package org.clausewright.lint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Settings.RuleSetting;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextEdit;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LinterTest {

    private static final String TEXT = """
            # Refunds {#refunds authority=user}

            The agent should usually offer a refund[^rf07]. It takes **several**
            days.

            # Tone {#tone authority=guideline}

            The agent should usually be brief.
            """;

    private static Settings with(Settings.Lint lint) {
        Settings d = Settings.DEFAULT;
        return new Settings(d.name(), d.documents(), d.ladder(), d.imports(), lint, d.gate(), d.model());
    }

    private static String decision(String rule, String words, String answer, String hash) {
        return "## 2026-01-02 " + rule + ": \"" + words + "\"\n- Question: Which?\n- Decision: " + answer + "\n- Text: "
                + hash + "\n- Why: it is known\n- By: Ada <ada@example.org>\n";
    }

    @Test
    void saysWhereWordsStand() {
        Spec spec = Specs.of(TEXT);
        Finding usually = Specs.findings(spec, "frequency-hedge").getFirst();
        assertEquals("usually", usually.span().in(spec.documents().getFirst().text()));
        assertEquals("rf07", usually.clause().orElse(""));
        assertEquals("refunds", usually.section().orElse(""));
        assertEquals(
                "several", Specs.findings(spec, "vague-quantity").getFirst().text());
    }

    @Test
    void sortsByPlace() {
        List<Finding> findings = Linter.standard().lint(Specs.of(TEXT));
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort((left, right) -> left.span().compareTo(right.span()));
        assertEquals(sorted, findings);
    }

    @Test
    void obeysTheSettingThatIsNearest() {
        Settings.Lint lint = new Settings.Lint(
                Map.of("frequency-hedge", new RuleSetting.Off()),
                Map.of("tone", Map.of("frequency-hedge", new RuleSetting.At(Severity.ERROR))),
                Map.of("spec.md", Map.of("vague-quantity", new RuleSetting.At(Severity.INFO))),
                Map.of(),
                List.of());
        Spec spec = Specs.of(with(lint), TEXT, Map.of());
        List<Finding> hedges = Specs.findings(spec, "frequency-hedge");
        assertEquals(
                List.of("tone"),
                hedges.stream().map(each -> each.section().orElse("")).toList());
        assertEquals(Severity.ERROR, hedges.getFirst().severity());
        assertEquals(
                Severity.INFO, Specs.findings(spec, "vague-quantity").getFirst().severity());
    }

    @Test
    void isSilencedByADecisionUntilTheSentenceChanges() {
        String hash = SentenceHash.of("The agent should usually offer a refund[^rf07].");
        Map<String, String> kept = Map.of("decisions/rf07.md", decision("frequency-hedge", "usually", "kept", hash));
        Spec spec = Specs.of(TEXT, kept);
        assertEquals(
                List.of(Finding.State.KEPT, Finding.State.OPEN),
                Specs.findings(spec, "frequency-hedge").stream()
                        .map(Finding::state)
                        .toList());
        int at = TEXT.indexOf("offer");
        Spec changed = spec.edit(SpecEdit.of("Type", SpecPath.of("spec.md"), TextEdit.insert(at, "gladly ")));
        assertTrue(Specs.findings(changed, "frequency-hedge").stream().allMatch(Finding::isOpen));
    }

    @Test
    void takesADecisionOnASectionToo() {
        String hash = SentenceHash.of("The agent should usually be brief.");
        Map<String, String> kept =
                Map.of("decisions/tone.md", decision("frequency-hedge", "usually", "not-a-problem", hash));
        assertEquals(
                List.of(Finding.State.OPEN, Finding.State.KEPT),
                Specs.findings(Specs.of(TEXT, kept), "frequency-hedge").stream()
                        .map(Finding::state)
                        .toList());
    }

    @Test
    void looksAgainOnlyAtBlocksThatChanged() {
        List<String> seen = new ArrayList<>();
        Linter linter = Linter.of(Rules.of(List.of()).with(List.of(new Watching(seen))));
        Spec spec = Specs.of(TEXT);
        linter.lint(spec);
        assertEquals(2, seen.size());
        Spec edited =
                spec.edit(SpecEdit.of("Type", SpecPath.of("spec.md"), TextEdit.insert(TEXT.indexOf("brief"), "very ")));
        linter.lint(edited);
        linter.lint(edited);
        assertEquals(3, seen.size());
    }

    @Test
    void looksAgainWhereAFactChanged() {
        Linter linter = Linter.standard();
        String text =
                "# Terms {#terms}\n\nNothing.\n\n# R {#r authority=user}\n\nThe agent must give sufficient notice.\n";
        Spec spec = Specs.of(text);
        assertEquals(1, count(linter, spec, "vague-qualifier"));
        int at = text.indexOf("Nothing.");
        Spec defined = spec.edit(SpecEdit.of(
                "Define", SpecPath.of("spec.md"), TextEdit.replace(at, at + 8, "**Sufficient notice**: 24 hours.")));
        assertEquals(0, count(linter, defined, "vague-qualifier"));
        assertEquals(1, count(linter, spec, "vague-qualifier"));
    }

    private static long count(Linter linter, Spec spec, String rule) {
        return linter.lint(spec).stream()
                .filter(finding -> finding.rule().equals(rule))
                .count();
    }

    @Test
    void takesExamplesCodeAndCommentaryForWhatTheyAre() {
        Spec spec = Specs.of("""
                # R {#r}

                Use `several` or:

                ```
                several TODO
                ```

                > several

                !!! meta "Commentary"
                    several

                **Example**: several TODO

                ~~~xml
                <user>
                several TODO
                </user>
                ~~~
                """);
        assertEquals(List.of(), Specs.words(spec, "vague-quantity"));
        assertEquals(List.of(), Specs.words(spec, "placeholder"));
    }

    @Test
    void findsPlaceholdersOutsideOfRules() {
        assertEquals(
                List.of("TODO", "TBD"),
                Specs.words(Specs.of("# TODO {#t}\n\n!!! meta \"Commentary\"\n    Why: TBD\n"), "placeholder"));
    }

    @Test
    void readsQuotedWordsAsSomebodyElses() {
        Spec spec = Specs.of("# R {#r}\n\nThe agent must not say “talk soon” or \"several\".\n");
        assertEquals(List.of(), Specs.words(spec, "vague-time"));
        assertEquals(List.of(), Specs.words(spec, "vague-quantity"));
    }

    @Test
    void checksStructureOnlyInAnotherLanguage() {
        String german = "# Ton {#ton}\n\n"
                + "Der Agent antwortet in der Sprache des Kunden und nennt den Preis, etc. ".repeat(8);
        Spec spec = Specs.of(german + "[?](#nichts)");
        assertEquals(List.of(SpecPath.of("spec.md")), Linter.standard().notEnglish(spec));
        assertEquals(List.of(), Specs.words(spec, "open-list"));
        assertEquals(1, Specs.findings(spec, "dangling-link").size());
    }

    @Test
    void offersTheWordsThatAnAnswerDetermines() {
        Spec spec = Specs.of("# R {#r}\n\nA visitor may not enter the lab.\n");
        Finding finding = Specs.findings(spec, "may-not").getFirst();
        assertEquals(
                List.of("Forbidden", "Possibly not"),
                finding.question().orElseThrow().answers().stream()
                        .map(Answer::text)
                        .toList());
        Spec fixed = spec.edit(finding.offers().getFirst().edit());
        assertTrue(fixed.documents().getFirst().text().contains("A visitor must not enter"));
    }

    @Test
    void takesAnyTextAtAll() {
        for (String text : List.of(
                "",
                "\0",
                "# \n",
                "😀 several 😀\n",
                "שלום may not be עולם\n",
                "((((((several\n",
                "[".repeat(2_000),
                "\"".repeat(2_001),
                "may",
                "and/or",
                "all",
                "a and b or",
                "(must",
                "it",
                "TODO[NEEDS CLARIFICATION: " + "x".repeat(5_000),
                "\uD83D several \uDE00")) {
            for (Finding finding : Linter.standard().lint(Specs.of(text))) {
                assertTrue(finding.span().end() <= text.length());
            }
        }
    }

    @Test
    void isLinearInTheLengthOfASentence() {
        String words =
                "the agent may not be told several things and others or more if it is (unless all must not) they, ";
        Spec spec = Specs.of("# R {#r authority=user}\n\n" + words.repeat(4_000) + "\n");
        List<Finding> findings = assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> Linter.standard().lint(spec));
        assertTrue(findings.size() > 4_000);
    }

    /// Notes each passage that it is shown.
    private record Watching(List<String> seen) implements BlockRule {

        @Override
        public RulePage page() {
            return RulePage.parse("# watching\n- Catches: x\n- Severity: info\n- Basis: word\n- Source: x\n");
        }

        @Override
        public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
            seen.add(prose.plain());
        }
    }

    private static final String TWICE_TOLD = """
            # A {#a authority=user}

            The agent must send a copy of the invoice to the customer.

            # B {#b authority=user}

            The agent must not send a copy of the invoice to the customer.
            """;

    private static List<String> pairs(Spec spec) {
        return Linter.standard().check(spec).stream()
                .map(Finding::rule)
                .filter(List.of("conflict", "overlapping-rules", "modal-drift", "near-duplicate")::contains)
                .toList();
    }

    @Test
    void findsTheSameWhereNothingIsKept() {
        Spec spec = Specs.of(TEXT);
        assertEquals(Linter.standard().check(spec), Linter.standard().checkOnce(spec));
    }

    @Test
    void sharesTheTextsThatComeAgain() {
        List<Finding> findings = Linter.standard()
                .checkOnce(Specs.of("The agent should be brief where possible. "
                        + "The clerk should be brief where possible, and the agent must say so.\n"))
                .stream()
                .filter(finding -> finding.rule().equals("vague-qualifier"))
                .toList();
        assertEquals(2, findings.size());
        assertSame(findings.getFirst().message(), findings.getLast().message());
        assertSame(findings.getFirst().text(), findings.getLast().text());
    }

    @Test
    void tellsOfTwoRulesOnce() {
        assertEquals(List.of("overlapping-rules"), pairs(Specs.of(TWICE_TOLD)));
    }

    @Test
    void tellsOfAConflictWhereTheMoreExactRuleIsOff() {
        Map<String, RuleSetting> off = Map.of("overlapping-rules", new RuleSetting.Off());
        Settings.Lint lint = new Settings.Lint(off, Map.of(), Map.of(), Map.of(), List.of());
        assertEquals(List.of("conflict"), pairs(Specs.of(with(lint), TWICE_TOLD, Map.of())));
    }

    @Test
    void tellsOfAConflictBesideADuplicateOfOneOfItsSides() {
        List<String> rules = pairs(Specs.of("""
                # A {#a authority=user}

                The clerk must keep every letter of a customer for five years.

                # B {#b authority=user}

                The clerk must destroy every letter of a customer within one year.

                # C {#c authority=user}

                The clerk must keep every letter of a customer for five years.
                """));
        assertTrue(rules.contains("near-duplicate"), rules.toString());
        assertTrue(rules.contains("conflict"), rules.toString());
    }
}
