package org.clausewright.lint.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.Rules;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.TextEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

/// The examples on the pages of the rules on imports are their tests; so are links into imports.
class ImportRulesTest {

    @TempDir
    Path repository;

    @BeforeEach
    void theFoldersThatTheExamplesName() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        write("base-spec/spec.yaml", "authority: [root, system, user]\n");
        write("base-spec/spec.md", "# Honesty {#honesty authority=root}\n\nNever lie[^ab12].\n");
        write("imports-base-spec/spec.yaml", "imports: { base: ../base-spec }\n");
        write("imports-base-spec/spec.md", "# Help {#help}\n");
        write("imports-this-spec/spec.yaml", "imports: { this: ../this-spec }\n");
        write("imports-this-spec/spec.md", "# Partner {#partner}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing-import", "cyclic-import", "import-ladder"})
    void findsWhatItsPageSaysItFinds(String rule) throws IOException {
        for (String settings : page(rule).found()) {
            List<Finding> found = found(rule, settings(rule, settings), "");
            assertEquals(1, found.size(), settings);
            assertEquals(SettingsFile.PATH, found.getFirst().file());
            assertTrue(found.getFirst().question().orElseThrow().text().endsWith("?"));
            assertFalse(found.getFirst().text().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing-import", "cyclic-import", "import-ladder"})
    void findsNothingWhereItsPageSaysSo(String rule) throws IOException {
        for (String settings : page(rule).notFound()) {
            assertEquals(List.of(), found(rule, settings(rule, settings), ""), settings);
        }
    }

    @Test
    void warnsOfAnImportWhoseSettingsCannotBeRead() throws IOException {
        write("broken/spec.yaml", "name: [unclosed\n");
        write("broken/spec.md", "# Honesty {#honesty}\n");
        Finding finding =
                found("missing-import", "imports: { base: ../broken }\n", "").getFirst();
        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.message().contains("read without its settings"), finding.message());
    }

    @Test
    void offersTheFolderThatWasMeant() throws IOException {
        String settings = "imports: { base: ../bsae-spec }\n";
        Finding finding = found("missing-import", settings, "").getFirst();
        assertEquals("../bsae-spec", finding.text());
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(
                "imports: { base: ../base-spec }\n",
                applied(settings, finding.offers().getFirst()));
    }

    @Test
    void whatWaitsForTrustIsAWarning() throws IOException {
        Finding finding =
                found("missing-import", "imports: { out: ../../out }\n", "").getFirst();
        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.message().contains("--trust"), finding.message());
    }

    @Test
    void offersTheLadderThatHoldsBoth() throws IOException {
        String settings = "imports: { base: ../base-spec }\nauthority: [root, user]\n";
        Finding finding = found("import-ladder", settings, "").getFirst();
        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.message().contains("lacks: system."), finding.message());
        assertEquals(
                "imports: { base: ../base-spec }\nauthority: [root, system, user]\n",
                applied(settings, finding.offers().getFirst()));
    }

    @Test
    void writesALadderWhereThereIsNone() throws IOException {
        write("base-spec/spec.yaml", "authority: [law, root]\n");
        String settings = "imports: { base: ../base-spec }\n";
        Finding finding = found("import-ladder", settings, "").getFirst();
        assertEquals(
                "authority: [law, root, system, developer, user, guideline]\nimports: { base: ../base-spec }\n",
                applied(settings, finding.offers().getFirst()));
    }

    @Test
    void ordersThatContradictEachOtherAreSaid() throws IOException {
        Finding finding = found(
                        "import-ladder", "imports: { base: ../base-spec }\nauthority: [user, system, root]\n", "")
                .getFirst();
        assertTrue(finding.message().contains("contradict"), finding.message());
        assertEquals(
                List.of(),
                finding.question().orElseThrow().answers().stream()
                        .map(Answer::text)
                        .toList());
    }

    @Test
    void anImportOfTheUsualLadderCountsByTheLevelsThatItUses() throws IOException {
        write("base-spec/spec.yaml", "name: Base\n");
        assertEquals(
                List.of(), found("import-ladder", "imports: { base: ../base-spec }\nauthority: [root, house]\n", ""));
        assertEquals(
                1,
                found("import-ladder", "imports: { base: ../base-spec }\nauthority: [house]\n", "")
                        .size());
    }

    @Test
    void aLinkIntoAnImportNamesWhatIsThere() throws IOException {
        String settings = "imports: { base: ../base-spec }\n";
        String text = "[?](#base:honesty) [it](base:ab12) [?](#base:honsety) [?](#bsae:honesty) [call](tel:112)"
                + " [mail](mailto:x)\n";
        List<Finding> found = found("dangling-link", settings, text);
        assertEquals(
                List.of("base:honsety", "bsae:honesty"),
                found.stream().map(Finding::text).toList());
        assertEquals(
                List.of("Link to base:honesty", "Link to base:honesty"),
                found.stream()
                        .map(finding -> finding.offers().getFirst().title())
                        .toList());
        assertEquals(
                List.of(
                        "No section and no clause of the import “base” has the id “honsety”.",
                        "Nothing is imported as “bsae”."),
                found.stream().map(Finding::message).toList());
    }

    @Test
    void whatAnImportThatIsMissingHasNobodyKnows() throws IOException {
        assertEquals(List.of(), found("dangling-link", "imports: { base: ../gone }\n", "[?](#base:honesty)\n"));
    }

    @Test
    void aBadAnswerMayOffendAgainstAnImport() throws IOException {
        String example = "**Example**: a lie\n\n~~~xml\n<user>\nx\n</user>\n<assistant> <!-- BAD[#base:%s] -->\ny\n"
                + "</assistant>\n~~~\n";
        String settings = "imports: { base: ../base-spec }\n";
        assertEquals(List.of(), found("unknown-bad-target", settings, example.formatted("honesty")));
        assertEquals(
                "base:honesti",
                found("unknown-bad-target", settings, example.formatted("honesti"))
                        .getFirst()
                        .text());
    }

    @Test
    void onlyTheOwnDocumentsAreChecked() throws IOException {
        write("base-spec/spec.md", "# Base {#base}\n\nSee [?](#nowhere).\n");
        assertEquals(List.of(), found("dangling-link", "imports: { base: ../base-spec }\n", ""));
    }

    private static String applied(String settings, Fix fix) {
        return TextEdits.apply(settings, fix.edit().files().getFirst().edits());
    }

    private static String settings(String rule, String example) {
        return rule.equals("import-ladder") ? "imports: { base: ../base-spec }\n" + example + "\n" : example + "\n";
    }

    private static RulePage page(String rule) {
        return Rules.standard().find(rule).orElseThrow().page();
    }

    private List<Finding> found(String rule, String settings, String text) throws IOException {
        write("this-spec/spec.yaml", settings);
        write("this-spec/spec.md", "# Offers {#offers}\n\n" + text);
        return switch (SpecFolder.load(repository.resolve("this-spec"))) {
            case Outcome.Done<SpecFolder.Loaded> done -> Specs.findings(spec(done), rule);
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                fail(failed.failure().message());
        };
    }

    private static Spec spec(Outcome.Done<SpecFolder.Loaded> done) {
        return done.value().spec();
    }

    private void write(String file, String text) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
