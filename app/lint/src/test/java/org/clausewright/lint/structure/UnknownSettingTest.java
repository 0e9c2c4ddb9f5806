package org.clausewright.lint.structure;

import java.util.List;
import java.util.Map;
import org.clausewright.lint.HouseRules;
import org.clausewright.lint.Linter;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.Rules;
import org.clausewright.lint.Specs;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.folder.SettingsReader;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UnknownSettingTest {

    private static final String RULE = "unknown-setting";

    private static Spec spec(String settings) {
        SettingsReader.Read read = SettingsReader.read(settings);
        return Specs.of(read.settings(), "# Tone {#tone}\n\nText.\n", Map.of())
                .withSettings("spec", read.settings(), read.file());
    }

    private static List<Finding> found(String settings) {
        return Specs.findings(spec(settings), RULE);
    }

    @Test
    void findsNothingInSettingsThatMeanSomething() {
        assertEquals(
                List.of(),
                found("name: A\nlint:\n  rules: {vague-quantity: off}\n  sections: {tone: {may-not: info}}\n"
                        + "  documents: {spec.md: {dangling-link: warning}}\n"));
    }

    @Test
    void namesTheNearestRule() {
        String settings = "lint:\n  rules:\n    vague-quantitty: off\n";
        Finding finding = found(settings).getFirst();
        assertEquals(SettingsFile.PATH, finding.file());
        assertEquals("vague-quantitty", finding.text());
        assertEquals(settings.indexOf("vague"), finding.span().start());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(
                settings.replace("quantitty", "quantity"),
                TextEdits.apply(
                        settings,
                        finding.offers().getFirst().edit().files().getFirst().edits()));
    }

    @Test
    void looksAtSectionsAndDocuments() {
        List<Finding> found = found(
                "lint:\n  sections: {tome: {may-not: info}}\n  documents: {spek.md: {no-such-rule-at-all: info}}\n");
        assertEquals(
                List.of("tome", "spek.md", "no-such-rule-at-all"),
                found.stream().map(Finding::text).toList());
    }

    @Test
    void takesWhatTheReaderCouldNotUse() {
        assertEquals(
                List.of("lnt"), found("lnt: {}\n").stream().map(Finding::text).toList());
        assertEquals(1, found("a: [\n").size());
        assertTrue(found("\"just text\"").getFirst().message().contains("keys"));
    }

    @Test
    void knowsTheRulesOfItsLinter() {
        Spec spec = spec("lint: {rules: {House.Words: off}}\n");
        assertEquals(1, Specs.findings(spec, RULE).size());
        Rules rules = Rules.standard().with(List.of(new StyleProblem(page("House.Words"))));
        assertEquals(List.of(), Linter.of(rules).lint(spec));
    }

    @Test
    void canBeTurnedOff() {
        assertEquals(List.of(), found("lint: {rules: {no-rule-x: off, unknown-setting: off}}\n"));
    }

    @Test
    void judgesNoSectionWhereADocumentIsMissing() {
        assertEquals(List.of(), found("documents: [spec.md, other.md]\nlint: {sections: {far: {may-not: info}}}\n"));
    }

    @Test
    void standsBesideTheProblemsOfStyles() {
        HouseRules.Problem problem = new HouseRules.Problem(
                SpecPath.of("styles/House/A.yml"), new TextSpan(3, 5), "No such extension point.", Severity.INFO);
        Finding finding =
                Linter.of(Rules.standard(), List.of(problem)).lint(spec("")).getFirst();
        assertEquals(HouseRules.Problem.RULE, finding.rule());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(problem.file(), finding.file());
    }

    private static RulePage page(String id) {
        return RulePage.parse("# " + id + "\n- Catches: x\n- Severity: info\n- Basis: word\n- Source: y\n");
    }
}
