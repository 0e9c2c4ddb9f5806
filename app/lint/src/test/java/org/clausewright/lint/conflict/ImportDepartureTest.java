package org.clausewright.lint.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.clausewright.lint.Linter;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Imports;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.folder.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ImportDepartureTest {

    private static final String RULE = "departs-from-import";
    private static final String COPY = "The clerk %s send a copy of the invoice to the buyer.";

    @ParameterizedTest
    @CsvSource({
        "developer, must not, developer, must, WARNING",
        "user, may, developer, must not, WARNING",
        "user, may, developer, must, WARNING",
        "user, should, developer, must, WARNING",
        "user, must not, developer, should, WARNING",
        "developer, must not, developer, should, INFO",
        "developer, must, guideline, should not, INFO",
        "developer, must not, user, must, INFO"
    })
    void theLadderSaysHowGraveADepartureIs(
            String ownLevel, String own, String baseLevel, String base, Severity severity) {
        Finding finding = one(spec("above", ownLevel, own, baseLevel, base));
        assertEquals(severity, finding.severity(), finding.message());
        assertEquals("spec.md", finding.file().value());
        assertEquals(Optional.of("own"), finding.section());
        assertTrue(finding.message().contains("(section base:base)"), finding.message());
    }

    @Test
    void saysWhichHoldsAndWhy() {
        String warning =
                one(spec("above", "developer", "must not", "developer", "must")).message();
        assertTrue(
                warning.contains(
                        "Both stand at the level developer, and #base:base is imported from above, so it holds."),
                warning);
        String recommended = one(spec("above", "developer", "must not", "developer", "should"))
                .message();
        assertTrue(recommended.contains("A recommendation leaves room for a reason."), recommended);
        String overrides = one(spec("above", "developer", "must", "guideline", "should not"))
                .message();
        assertTrue(overrides.startsWith("This overrides “The clerk should not send"), overrides);
        assertTrue(overrides.endsWith("#own stands at the level developer, above guideline, so it holds."), overrides);
    }

    @Test
    void whatNothingDecidesIsAConflict() {
        Spec spec = spec("beside", "developer", "must not", "developer", "must");
        assertEquals(List.of(), found(spec, RULE));
        Finding conflict = found(spec, "conflict").getFirst();
        assertTrue(conflict.message().contains("(section base:base)"), conflict.message());
    }

    @Test
    void whatSaysTheSameIsNoDeparture() {
        assertEquals(List.of(), found(spec("above", "user", "must", "developer", "must"), RULE));
    }

    @Test
    void isSilentOnceItIsAnswered() {
        String answer = "## 2026-11-20 two-strengths: \"copy\"\n- Question: Which?\n- Decision: accepted\n- Text: "
                + SentenceHash.of(COPY.formatted("may")) + "\n- Against: base:base "
                + SentenceHash.of(COPY.formatted("must")) + "\n- Why: paper is out\n- By: A <a@example.org>\n";
        Spec spec = spec("above", "user", "may", "developer", "must", Map.of("decisions/own.md", answer));
        assertEquals(List.of(), found(spec, RULE));
    }

    @Test
    void twoImportsAreNotSpokenOfInTheirFiles() {
        Spec left = imported("left:spec.md", "developer", "must");
        Spec right = imported("right:spec.md", "developer", "must not");
        SequencedMap<String, Spec> both = new LinkedHashMap<>();
        both.put("left", left);
        both.put("right", right);
        Spec spec = Specs.of("# Own {#own}\n").withImports(new Imports(both, Map.of(), List.of()));
        Linter.standard()
                .check(spec)
                .forEach(
                        finding -> assertEquals(Optional.empty(), finding.file().prefix(), finding::toString));
    }

    @Test
    void findsWhatItsPageSaysItFinds() {
        RulePage page = RulePage.of(ConflictRules.class, RULE);
        page.found().forEach(pair -> assertFalse(found(pair(pair), RULE).isEmpty(), pair));
        page.notFound().forEach(pair -> assertEquals(List.of(), found(pair(pair), RULE), pair));
    }

    private static Spec pair(String pair) {
        String[] sides = pair.split(" / base: ", -1);
        return over("above", section("own", "user", sides[0]), section("base", "developer", sides[1]), Map.of());
    }

    private static Finding one(Spec spec) {
        List<Finding> found = found(spec, RULE);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    private static List<Finding> found(Spec spec, String rule) {
        return Linter.standard().check(spec).stream()
                .filter(finding -> finding.rule().equals(rule) && finding.isOpen())
                .toList();
    }

    private static Spec spec(String stands, String ownLevel, String own, String baseLevel, String base) {
        return spec(stands, ownLevel, own, baseLevel, base, Map.of());
    }

    private static Spec spec(
            String stands, String ownLevel, String own, String baseLevel, String base, Map<String, String> others) {
        return over(
                stands,
                section("own", ownLevel, COPY.formatted(own)),
                section("base", baseLevel, COPY.formatted(base)),
                others);
    }

    private static Spec over(String stands, String own, String base, Map<String, String> others) {
        Settings settings = SettingsReader.read(
                        stands.equals("beside")
                                ? "imports: { base: { beside: ../base } }"
                                : "imports: { base: ../base }")
                .settings();
        SequencedMap<String, Spec> imports = new LinkedHashMap<>();
        imports.put("base", parsed("base:spec.md", base));
        return Specs.of(settings, own, others).withImports(new Imports(imports, Map.of(), List.of()));
    }

    private static Spec imported(String file, String level, String modal) {
        return parsed(file, section("base", level, COPY.formatted(modal)));
    }

    private static Spec parsed(String file, String text) {
        return Spec.of("base", Settings.DEFAULT, List.of(SpecDocument.parse(SpecPath.of(file), text)), Map.of());
    }

    private static String section(String id, String level, String sentence) {
        return "# %s {#%s authority=%s}\n\n%s\n".formatted(id, id, level, sentence);
    }
}
