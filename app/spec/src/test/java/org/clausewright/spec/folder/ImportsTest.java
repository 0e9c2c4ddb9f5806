package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.ImportProblem.Kind;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ImportsTest extends ImportFolders {

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
    void twoPrefixesForOneFolderAreOneTooMany() throws IOException {
        write("base/spec.md", "# Honesty {#honesty}\n");
        write("sales/spec.yaml", "imports:\n  base: ../base\n  other: ../base/\n");
        write("sales/spec.md", "# Offers {#offers}\n");
        Spec spec = load("sales");
        assertEquals("other", problem(spec).prefix());
        assertEquals(Set.of("base"), spec.imports().keySet());
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

    private static List<String> sections(Spec spec) {
        return spec.documents().stream()
                .flatMap(document -> document.sections().stream())
                .map(section -> section.id())
                .toList();
    }
}
