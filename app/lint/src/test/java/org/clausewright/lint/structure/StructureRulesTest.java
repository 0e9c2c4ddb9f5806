package org.clausewright.lint.structure;

import java.util.List;
import java.util.Map;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StructureRulesTest {

    private static final String SECTION = "# Be kind {#kind authority=user}\n\nThe agent must be kind[^k1nd].\n";

    private static String examples(String title) {
        return "Examples for [^k1nd] in " + title + ":\n\n" + example("a case", "");
    }

    private static String example(String title, String answers) {
        return "**Example**: " + title + "\n\n~~~xml\n<user>\nHello\n</user>\n" + answers + "~~~\n\n";
    }

    private static String answer(String verdict) {
        return "<assistant> <!-- " + verdict + " -->\nHi\n</assistant>\n";
    }

    private static Spec spec(String document) {
        return Specs.of(document, Map.of("examples/k1nd.md", examples("Be kind")));
    }

    /// The one finding of that rule.
    private static Finding only(Spec spec, String rule) {
        List<Finding> findings = Specs.findings(spec, rule);
        assertEquals(1, findings.size(), rule + ": " + findings);
        return findings.getFirst();
    }

    private static Spec fixed(Spec spec, Finding finding) {
        return spec.edit(finding.offers().getFirst().edit());
    }

    @Test
    void findsNothingInASoundSpec() {
        assertEquals(List.of(), org.clausewright.lint.Linter.standard().lint(spec(SECTION)));
    }

    @Test
    void makesTheMissingExampleFile() {
        Spec spec = Specs.of(SECTION);
        Finding finding = only(spec, "dangling-clause");
        assertEquals("k1nd", finding.clause().orElseThrow());
        assertEquals("[^k1nd]", finding.text());
        Spec fixed = fixed(spec, finding);
        assertEquals(1, fixed.exampleFile("k1nd").orElseThrow().prompts());
        assertEquals(List.of(), Specs.findings(fixed, "dangling-clause"));
        assertEquals(List.of(), Specs.findings(fixed, "stale-section-title"));
    }

    @Test
    void removesTheTagOfADanglingClause() {
        Spec spec = Specs.of(SECTION);
        Spec fixed = spec.edit(only(spec, "dangling-clause").offers().getLast().edit());
        assertEquals(List.of(), fixed.documents().getFirst().clauses());
    }

    @Test
    void namesTheRightClauseWhereASentenceHasSeveral() {
        Spec spec =
                Specs.of("# A {#a}\n\nUse YAML[^one1], JSON[^two2] or XML[^thr3].\n", Map.of("examples/one1.md", "x"));
        assertEquals(
                List.of("two2", "thr3"),
                Specs.findings(spec, "dangling-clause").stream()
                        .map(finding -> finding.clause().orElse(""))
                        .toList());
    }

    @Test
    void findsAnIdThatIsTaken() {
        Spec spec = spec(SECTION + "\n# Be kind again {#kind}\n");
        Finding finding = only(spec, "duplicate-id");
        assertTrue(finding.message().contains("spec.md:1"), finding.message());
        assertEquals(
                "kind_2",
                fixed(spec, finding).documents().getFirst().sections().getLast().id());
    }

    @Test
    void findsAClauseThatIsCalledLikeASection() {
        assertEquals(
                1,
                Specs.findings(spec(SECTION + "\n# K {#k1nd}\n"), "duplicate-id")
                        .size());
    }

    @Test
    void leavesEqualHeadingsWithoutIdsAlone() {
        assertEquals(List.of(), Specs.findings(Specs.of("# Usage\n\n# Usage\n"), "duplicate-id"));
    }

    @Test
    void linksToTheNearestId() {
        Spec spec = spec(SECTION + "\nSee [?](#knid).\n");
        Finding finding = only(spec, "dangling-link");
        assertEquals("knid", finding.text());
        assertTrue(fixed(spec, finding).documents().getFirst().text().contains("[?](#kind)"));
    }

    @Test
    void takesAnAnchorInHtmlForATarget() {
        assertEquals(
                List.of(), Specs.findings(Specs.of("<a id=\"here\"></a>\n\nSee [that](#here).\n"), "dangling-link"));
    }

    @Test
    void offersTheNearestAuthority() {
        Spec spec = Specs.of("# A {#a authority=usr}\n\nText.\n");
        Finding finding = only(spec, "unknown-authority");
        assertEquals(
                "user",
                fixed(spec, finding)
                        .documents()
                        .getFirst()
                        .sections()
                        .getFirst()
                        .authority()
                        .orElse(""));
        assertEquals(5, finding.question().orElseThrow().answers().size());
    }

    @Test
    void findsABadAnswerThatNamesNothing() {
        Spec spec = spec(SECTION + "\n" + example("a", answer("BAD[#kindd]: rude")));
        Finding finding = only(spec, "unknown-bad-target");
        assertEquals("kindd", finding.text());
        assertEquals(List.of(), Specs.findings(fixed(spec, finding), "unknown-bad-target"));
    }

    @Test
    void saysWhatIsWrongWithAnExample() {
        Finding finding =
                only(spec(SECTION + "\n**Example**: broken\n\n~~~xml\n<user>\nHello\n~~~\n"), "malformed-example");
        assertEquals("broken", finding.text());
        assertTrue(finding.message().contains("<user> is not closed"), finding.message());
    }

    @Test
    void deletesAnOrphanWholly() {
        Spec spec = Specs.of("# A {#a}\n", Map.of("examples/gone.md", examples("A")));
        Finding finding = only(spec, "orphan-example-file");
        assertEquals(SpecPath.of("examples/gone.md"), finding.file());
        assertTrue(fixed(spec, finding).exampleFiles().isEmpty());
    }

    @Test
    void renamesAStaleTitle() {
        Spec spec = Specs.of(SECTION, Map.of("examples/k1nd.md", examples("Be rude")));
        Finding finding = only(spec, "stale-section-title");
        assertEquals("Be rude", finding.text());
        assertEquals("kind", finding.section().orElse(""));
        assertEquals(List.of(), Specs.findings(fixed(spec, finding), "stale-section-title"));
    }

    @Test
    void comparesTitlesByWhatAReaderSees() {
        assertTrue(Titles.same("Don't use  `sudo`", "Don’t use sudo"));
        assertTrue(Titles.same("*Never* _ever_", "Never ever"));
        assertTrue(Titles.same("See [the list](https://example.org)", "See the list"));
        assertEquals(false, Titles.same("Be kind", "Be Kind"));
        assertEquals(false, Titles.same("snake_case", "snakecase"));
    }

    @Test
    void findsASectionThatNothingShows() {
        Finding finding =
                only(spec(SECTION + "\n# Be brief {#brief authority=user}\n\nText.\n"), "section-without-example");
        assertEquals("brief", finding.section().orElse(""));
    }

    @Test
    void givesAHeadingItsSlugAsId() {
        Spec spec = Specs.of("Plain title\n===\n\n## Ranked {authority=user}\n");
        List<Finding> findings = Specs.findings(spec, "heading-without-id");
        Spec fixed = spec.edit(findings.get(1).offers().getFirst().edit());
        fixed = fixed.edit(findings.get(0).offers().getFirst().edit());
        assertEquals(
                "Plain title {#plain-title}\n===\n\n## Ranked {#ranked authority=user}\n",
                fixed.documents().getFirst().text());
        assertEquals(List.of(), Specs.findings(fixed, "heading-without-id"));
    }

    @Test
    void findsAnExampleThatShowsOneSide() {
        String document = SECTION
                + "\n" + example("good only", answer("GOOD") + answer("GOOD: short"))
                + example("both", answer("GOOD") + answer("BAD"))
                + example("good and fair", answer("GOOD") + answer("OK"))
                + example("a prompt", "");
        assertEquals(List.of("good only"), Specs.words(spec(document), "one-sided-example"));
    }

    @Test
    void findsTwoExamplesOfOneTitle() {
        String document =
                SECTION + "\n" + example("same", "") + example("same", "") + "\n# B {#b}\n\n" + example("same", "");
        assertEquals(
                1, Specs.findings(spec(document), "duplicate-example-title").size());
    }
}
