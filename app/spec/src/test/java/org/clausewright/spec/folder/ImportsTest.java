package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.ImportProblem.Kind;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ImportsTest {

    @TempDir
    Path repository;

    @BeforeEach
    void isARepository() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
    }

    @Test
    void whatIsImportedIsFoundByItsPrefix() throws IOException {
        write("base/spec.md", "# Honesty {#honesty authority=root}\n\n## No lies {#no_lies}\n\nNever lie[^ab12].\n");
        write("sales/spec.yaml", "imports: { base: ../base }\n");
        write("sales/spec.md", "# Offers {#offers authority=user}\n\nSee [?](#base:no_lies) and [it](base:ab12).\n");
        Spec spec = load("sales");
        assertEquals(
                "No lies", spec.section("base:no_lies").orElseThrow().value().title());
        assertEquals(
                SpecPath.imported("base", SpecPath.of("spec.md")),
                spec.clause("base:ab12").orElseThrow().document().path());
        assertEquals(
                Optional.of("root"),
                spec.authorityOf(spec.section("base:no_lies").orElseThrow()));
        assertEquals(1, spec.linksTo("base:no_lies").size());
        assertEquals(1, spec.linksTo("base:ab12").size());
        assertFalse(spec.has("no_lies"));
        assertEquals(List.of("offers"), sections(spec));
    }

    @Test
    void whatAnImportImportsIsFoundBehindBothPrefixes() throws IOException {
        write("law/spec.md", "# Law {#law}\n");
        write("base/spec.yaml", "imports: { law: ../law }\n");
        write("base/spec.md", "# Honesty {#honesty}\n\nSee [?](#law:law).\n");
        write("sales/spec.yaml", "imports: { base: ../base }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Spec spec = load("sales");
        assertTrue(spec.has("base:law:law"));
        assertEquals(1, spec.linksTo("base:law:law").size());
        assertEquals(2, spec.allImports().all().count());
        SpecPath law = SpecPath.of("spec.md");
        assertTrue(spec.document(SpecPath.imported("base:law", law)).isPresent());
        assertEquals(spec.imports().get("base"), spec.home(SpecPath.imported("base", law)));
    }

    @Test
    void twoSpecsMayImportTheSameOne() throws IOException {
        write("base/spec.md", "# Honesty {#honesty}\n");
        write("support/spec.yaml", "imports: { base: ../base }\n");
        write("support/spec.md", "# Help {#help}\n");
        write("sales/spec.yaml", "imports: { base: ../base, support: { beside: ../support } }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Spec spec = load("sales");
        assertEquals(List.of(), spec.allImports().problems());
        assertTrue(spec.has("base:honesty"));
        assertTrue(spec.has("support:base:honesty"));
        assertTrue(spec.settings().imports().get("support").beside());
    }

    @Test
    void oneMarkdownFileIsImportedAlone() throws IOException {
        write("base/a.md", "# A {#a}\n");
        write("base/b.md", "# B {#b}\n");
        write("sales/spec.yaml", "imports: { base: ../base/a.md }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Spec spec = load("sales");
        assertTrue(spec.has("base:a"));
        assertFalse(spec.has("base:b"));
    }

    @Test
    void aMissingFolderIsNamedWithTheNearestOne() throws IOException {
        write("base-spec/spec.md", "# Honesty {#honesty}\n");
        write("sales/spec.yaml", "imports: { base: ../base-spce }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        ImportProblem problem = problem(load("sales"));
        assertEquals(Kind.MISSING, problem.kind());
        assertEquals(Optional.of("../base-spec"), problem.meant());
        assertEquals("There is no folder ../base-spce, which spec.yaml imports as “base”.", problem.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/base",
                "git@example.org:base.git",
                "file:///etc",
                "mailto:somebody",
                "~/base",
                "~root/base"
            })
    void whatIsNoFolderIsNotLookedFor(String folder) throws IOException {
        write("sales/spec.yaml", "imports: { base: \"" + folder + "\" }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        ImportProblem problem = problem(load("sales", true));
        assertEquals(Kind.MISSING, problem.kind());
        assertTrue(problem.message().endsWith("is no path of a folder."), problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../sales/spec.md", ".", "../sales", "./../sales/."})
    void whatLeadsToItselfOrToNothingIsSaid(String folder) throws IOException {
        write("sales/spec.yaml", "imports: { base: " + folder + " }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        ImportProblem problem = problem(load("sales"));
        assertEquals(folder.equals("..") ? Kind.MISSING : Kind.CYCLIC, problem.kind());
        assertFalse(problem.advice().isEmpty());
    }

    @Test
    void aCircleIsNamedAndCutWhereItCloses() throws IOException {
        write("a/spec.yaml", "imports: { b: ../b }\n");
        write("a/spec.md", "# A {#a}\n");
        write("b/spec.yaml", "imports: { c: ../c }\n");
        write("b/spec.md", "# B {#b}\n");
        write("c/spec.yaml", "imports: { a: ../a }\n");
        write("c/spec.md", "# C {#c}\n");
        Spec spec = load("a");
        ImportProblem problem = problem(spec);
        assertEquals(Kind.CYCLIC, problem.kind());
        assertEquals("b", problem.prefix());
        assertEquals(
                "The imports go round in a circle: this spec, b, c, and by “a” back to this spec.", problem.message());
        assertTrue(spec.has("b:c:c"));
    }

    @Test
    void aDeepChainEnds() throws IOException {
        for (int i = 0; i < 30; i++) {
            write("s" + i + "/spec.yaml", "imports: { next: ../s" + (i + 1) + " }\n");
            write("s" + i + "/spec.md", "# S {#s}\n");
        }
        Spec spec = load("s0");
        assertEquals(8, spec.allImports().all().count());
        Spec last = spec.allImports().all().toList().getLast();
        assertTrue(last.allImports().problems().getFirst().message().contains("at most 8 specs deep"));
    }

    @Test
    void whatSpreadsEndsToo() throws IOException {
        for (int i = 0; i < 8; i++) {
            StringBuilder imports = new StringBuilder("imports:\n");
            for (int j = i + 1; j < 8; j++) {
                imports.append("  i").append(j).append(": ../s").append(j).append('\n');
            }
            write("s" + i + "/spec.yaml", imports.toString());
            write("s" + i + "/spec.md", "# S {#s}\n");
        }
        Spec spec = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> load("s0"));
        assertEquals(64, spec.allImports().all().count());
    }

    @Test
    void twoPrefixesForOneFolderAreOneTooMany() throws IOException {
        write("base/spec.md", "# Honesty {#honesty}\n");
        write("sales/spec.yaml", "imports:\n  base: ../base\n  other: ../base/\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Spec spec = load("sales");
        assertEquals("other", problem(spec).prefix());
        assertEquals(Set.of("base"), spec.imports().keySet());
    }

    @Test
    void outsideOfTheRepositoryNothingIsReadWithoutTrust(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("spec.md"), "# Secret {#secret}\n");
        write(
                "sales/spec.yaml",
                "imports: { out: \"" + yaml(repository.resolve("sales").relativize(elsewhere)) + "\" }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Spec untrusted = load("sales");
        assertEquals(Kind.UNTRUSTED, problem(untrusted).kind());
        assertFalse(untrusted.has("out:secret"));
        assertTrue(load("sales", true).has("out:secret"));
    }

    @Test
    void anAbsolutePathNeedsTrustToo(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("spec.md"), "# Secret {#secret}\n");
        write("sales/spec.yaml", "imports: { out: \"" + yaml(elsewhere) + "\" }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        assertEquals(Kind.UNTRUSTED, problem(load("sales")).kind());
        assertTrue(load("sales", true).has("out:secret"));
    }

    @Test
    void whatLiesOutsideIsNotEvenLookedUp() throws IOException {
        write("sales/spec.yaml", "imports: { out: ../../not-there-at-all }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        assertEquals(Kind.UNTRUSTED, problem(load("sales")).kind());
        assertEquals(Kind.MISSING, problem(load("sales", true)).kind());
    }

    @Test
    void aLinkDoesNotLeadOutOfTheRepository(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("spec.md"), "# Secret {#secret}\n");
        write("sales/spec.yaml", "imports: { out: ../inside }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        link("inside", elsewhere);
        assertEquals(Kind.UNTRUSTED, problem(load("sales")).kind());
        assertTrue(load("sales", true).has("out:secret"));
    }

    @Test
    void aSpecOutsideOfARepositoryImportsFromItsOwnFolderOnly() throws IOException {
        Files.delete(repository.resolve(".git"));
        write("sales/base/spec.md", "# Honesty {#honesty}\n");
        write("sales/spec.yaml", "imports: { base: base, out: ../out }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Spec spec = load("sales");
        assertTrue(spec.has("base:honesty"));
        assertEquals(Kind.UNTRUSTED, problem(spec).kind());
    }

    @Test
    void aFileInAnImportDoesNotLeadOutEither(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "# Secret {#secret}\n");
        write("base/spec.md", "# Honesty {#honesty}\n\nNever lie[^ab12].\n");
        write("sales/spec.yaml", "imports: { base: ../base }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        link("base/more.md", elsewhere.resolve("secret.md"));
        ImportProblem problem = problem(load("sales"));
        assertTrue(problem.message().contains("leads out of this spec's repository"), problem.message());
        assertTrue(load("sales", true).has("base:secret"));
        Files.delete(repository.resolve("base/more.md"));
        Files.createDirectory(repository.resolve("base/examples"));
        link("base/examples/ab12.md", elsewhere.resolve("secret.md"));
        assertTrue(problem(load("sales")).message().contains("leads out of this spec's repository"));
    }

    @Test
    void whatLeadsToItselfThroughALinkIsACircle() throws IOException {
        write("sales/spec.yaml", "imports: { self: loop, again: ../other/sales }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        link("sales/loop", repository.resolve("sales"));
        link("other", repository);
        List<ImportProblem> problems = load("sales").allImports().problems();
        assertEquals(
                List.of(Kind.CYCLIC, Kind.CYCLIC),
                problems.stream().map(ImportProblem::kind).toList());
    }

    @Test
    void anImportWhoseSettingsCannotBeReadKeepsItsDocuments() throws IOException {
        write("base/spec.yaml", "name: [unclosed\n  documents: {\n");
        write("base/spec.md", "# Honesty {#honesty}\n");
        write("sales/spec.yaml", "imports: { base: ../base }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Spec spec = load("sales");
        assertEquals(Kind.SETTINGS, problem(spec).kind());
        assertTrue(problem(spec).message().contains("nothing in its spec.yaml can be used"));
        assertTrue(spec.has("base:honesty"));
    }

    @Test
    void oneWrongSettingOfAnImportIsForItsAuthors() throws IOException {
        write("base/spec.yaml", "name: Base\ncolour: red\n");
        write("base/spec.md", "# Honesty {#honesty}\n");
        write("sales/spec.yaml", "imports: { base: ../base }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        assertEquals(List.of(), load("sales").allImports().problems());
    }

    @Test
    void anImportComesWithTheExamplesOfItsClauses() throws IOException {
        write("base/spec.md", "# Honesty {#honesty}\n\nNever lie[^ab12].\n");
        write("base/examples/ab12.md", prompt("ab12", "a stain"));
        Files.write(repository.resolve("base/examples/zz99.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        write("sales/spec.yaml", "imports: { base: ../base }\n");
        write("sales/spec.md", "# Offers {#offers}\n\nOwn[^ab12].\n");
        write("sales/examples/ab12.md", prompt("ab12", "an own one"));
        Spec spec = load("sales");
        assertEquals(List.of("a stain"), titles(spec, "base:ab12"));
        assertEquals(List.of("an own one"), titles(spec, "ab12"));
        SpecPath file = SpecPath.imported("base", SpecPath.of("examples/ab12.md"));
        assertTrue(spec.document(file).isPresent());
        assertEquals(List.of(), spec.allImports().problems());
    }

    private static String prompt(String clause, String title) {
        return "Examples for [^" + clause + "] in Honesty:\n\n**Example**: " + title
                + "\n\n~~~xml\n<user>\nHello\n</user>\n~~~\n";
    }

    private static List<String> titles(Spec spec, String clause) {
        return spec.examplesOf(spec.clause(clause).orElseThrow()).stream()
                .map(example -> example.value().title())
                .toList();
    }

    @Test
    void aSpecThatTwoWaysLeadToCountsOnce() throws IOException {
        write("base/spec.md", "# Honesty {#honesty}\n");
        write("support/spec.yaml", "imports: { base: ../base }\n");
        write("support/spec.md", "# Help {#help}\n");
        write("sales/spec.yaml", "imports: { support: { beside: ../support }, base: ../base/spec.md, all: ../base }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Imports imports = load("sales").allImports();
        assertEquals(4, imports.all().count());
        assertEquals(
                List.of("support:spec.md", "base:spec.md", "all:spec.md"),
                imports.distinct().stream()
                        .map(spec -> spec.documents().getFirst().path().value())
                        .toList());
    }

    @Test
    void whereAFileOfAnImportStandsIsKnown() throws IOException {
        write("law/spec.md", "# Law {#law}\n");
        write("base/spec.yaml", "imports: { law: ../law/spec.md }\n");
        write("base/spec.md", "# Honesty {#honesty}\n");
        write("sales/spec.yaml", "imports: { base: ../base }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Imports imports = load("sales").allImports();
        Path real = repository.toRealPath();
        assertEquals(Optional.of(real.resolve("law/spec.md")), imports.pathOf(SpecPath.of("base:law:spec.md")));
        assertEquals(Optional.empty(), imports.pathOf(SpecPath.of("spec.md")));
        assertEquals(real.resolve("base"), imports.place("base").orElseThrow().path());
        assertEquals(
                real.resolve("law/spec.md"),
                imports.place("base:law").orElseThrow().path());
    }

    @Test
    void departmentsInTheFolderOfTheirCompanyNeedNoRepository() throws IOException {
        Files.delete(repository.resolve(".git"));
        write("firm/spec.yaml", "name: Firm\n");
        write("firm/spec.md", "# Honesty {#honesty}\n");
        write("firm/support/spec.md", "# Help {#help}\n");
        write("firm/sales/spec.yaml", "imports: { firm: .., support: { beside: ../support }, out: ../../out }\n");
        write("firm/sales/spec.md", "# Offers {#offers}\n");
        Spec spec = load("firm/sales");
        assertTrue(spec.has("firm:honesty"));
        assertTrue(spec.has("support:help"));
        assertEquals("out", problem(spec).prefix());
        assertEquals(Kind.UNTRUSTED, problem(spec).kind());
    }

    private void link(String from, Path to) {
        try {
            Files.createSymbolicLink(repository.resolve(from), to);
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "no symbolic links here");
        }
    }

    @Test
    void whatHoldsNoDocumentOrNoTextIsSaid() throws IOException {
        Files.createDirectory(repository.resolve("empty"));
        write("binary/spec.md", "");
        Files.write(repository.resolve("binary/spec.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        write("sales/spec.yaml", "imports: { empty: ../empty, binary: ../binary }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        List<String> messages = load("sales").allImports().problems().stream()
                .map(ImportProblem::message)
                .toList();
        assertEquals(
                List.of(
                        "../empty, imported as “empty”, holds no Markdown document.",
                        "../binary, imported as “binary”, holds a file that is not UTF-8 text."),
                messages);
    }

    @Test
    void whatMayNotBeReadIsSaid() throws IOException {
        write("base/spec.md", "# Honesty {#honesty}\n");
        Path file = repository.resolve("base/spec.md");
        assumeTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "this account may read everything");
        write("sales/spec.yaml", "imports: { base: ../base }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        assertTrue(problem(load("sales")).message().contains("could not be"));
    }

    @Test
    void aFolderOfMoreFilesThanASpecHasIsLeftOut() throws IOException {
        for (int i = 0; i < 2_001; i++) {
            write("base/" + i + ".md", "# S {#s" + i + "}\n");
        }
        write("sales/spec.yaml", "imports: { base: ../base }\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        assertTrue(problem(load("sales")).message().contains("more than 2000 Markdown files"));
    }

    @Test
    void aFileOfAnImportIsNoFileOfTheSpecsFolder() {
        SpecPath file = SpecPath.imported("base", SpecPath.of("spec.md"));
        assertEquals("base:spec.md", file.value());
        assertEquals("base:x", file.qualified("x"));
        assertFalse(SpecPath.isValid(file.value()));
        assertThrows(RuntimeException.class, () -> file.in(repository));
        assertTrue(Outcome.failure(AtomicSave.save(repository, file, "x", Optional.empty()))
                .isPresent());
        assertThrows(IllegalArgumentException.class, () -> SpecPath.of("base:../x.md"));
    }

    private Spec load(String folder) {
        return load(folder, false);
    }

    private Spec load(String folder, boolean trusted) {
        return switch (SpecFolder.load(repository.resolve(folder), _ -> trusted)) {
            case Outcome.Done<SpecFolder.Loaded> done -> done.value().spec();
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                fail(failed.failure().message());
        };
    }

    private static ImportProblem problem(Spec spec) {
        List<ImportProblem> problems = spec.allImports().problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }

    private static List<String> sections(Spec spec) {
        return spec.documents().stream()
                .flatMap(document -> document.sections().stream())
                .map(section -> section.id())
                .toList();
    }

    private static String yaml(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void write(String file, String text) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
