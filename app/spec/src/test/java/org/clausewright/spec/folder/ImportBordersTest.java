package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.ImportProblem.Kind;
import org.clausewright.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// How far imports reach: in the file system, in number, and with what cannot be read.
class ImportBordersTest extends ImportFolders {

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
        Spec spec = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> load("s0"));
        assertEquals(64, spec.allImports().all().count());
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
}
