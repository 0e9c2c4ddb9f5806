package org.clausewright.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Settings.RuleSetting;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The examples on the pages are the tests of the rules.
class RulePageTest {

    private static final Rules RULES = Rules.standard();
    private static final Linter LINTER = Linter.of(RULES);

    static Stream<Rule> wordingRules() {
        return RULES.all().stream().filter(rule -> !(rule instanceof SpecRule || rule instanceof SlowRule));
    }

    private static List<Finding> findings(String rule, String sentence) {
        String text = "# Rules {#rules authority="
                + Settings.DEFAULT.ladder().levels().getLast() + "}\n\n" + sentence.replace(" / ", "\n\n");
        SpecDocument document = SpecDocument.parse(SpecPath.of("spec.md"), text);
        Spec spec = Spec.of("spec", switchedOn(rule), List.of(document), Map.of());
        return LINTER.lint(spec).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /// Settings under which a rule that is off speaks as well.
    private static Settings switchedOn(String rule) {
        boolean on = RULES.find(rule).orElseThrow().info().severity().isPresent();
        Settings.Lint lint = new Settings.Lint(
                on ? Map.of() : Map.of(rule, new RuleSetting.At(Severity.INFO)),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
        return new Settings(
                Optional.empty(),
                List.of(),
                Settings.DEFAULT.ladder(),
                Map.of(),
                lint,
                Settings.DEFAULT.gate(),
                Settings.DEFAULT.model());
    }

    @ParameterizedTest
    @MethodSource("wordingRules")
    void findsWhatItsPageSaysItFinds(Rule rule) {
        assertTrue(rule.page().found().size() >= 2, rule.id());
        for (String sentence : rule.page().found()) {
            assertFalse(findings(rule.id(), sentence).isEmpty(), rule.id() + " in: " + sentence);
        }
    }

    @ParameterizedTest
    @MethodSource("wordingRules")
    void findsNothingWhereItsPageSaysSo(Rule rule) {
        assertTrue(rule.page().notFound().size() >= 2, rule.id());
        for (String sentence : rule.page().notFound()) {
            assertEquals(List.of(), findings(rule.id(), sentence), sentence);
        }
    }

    @ParameterizedTest
    @MethodSource("wordingRules")
    void asksWithTheActualWords(Rule rule) {
        for (String sentence : rule.page().found()) {
            for (Finding finding : findings(rule.id(), sentence)) {
                String question = finding.question().orElseThrow().text();
                assertTrue(question.endsWith("?"), question);
                assertFalse(question.contains("{"), question);
                assertFalse(finding.message().contains("{"), finding.message());
                assertFalse(finding.question().orElseThrow().answers().stream()
                        .anyMatch(answer -> answer.text().contains("{")));
            }
        }
    }

    @Test
    void saysWhatAPageLacks() {
        IllegalArgumentException lacking = assertThrows(
                IllegalArgumentException.class, () -> RulePage.parse("# some-rule\n\n- Catches: a thing\n"));
        assertTrue(String.valueOf(lacking.getMessage()).contains("some-rule"));
    }
}
