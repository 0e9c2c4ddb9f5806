package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class SpecFolderTest {

    private static final String CLAUSES = "# A {#a}\n\nA rule[^ab12].\n";
    private static final String PLAIN = "# Readme\n\nWords.\n";

    @TempDir
    Path root;

    @Test
    void opensTheDocumentsThatTheSettingsName() throws IOException {
        write("spec.yaml", "name: N\ndocuments: [sub/b.md, a.md, missing.md]\n");
        write("a.md", PLAIN);
        write("sub/b.md", CLAUSES);
        write("c.md", CLAUSES);
        SpecFolder.Loaded loaded = load();
        assertEquals(List.of("sub/b.md", "a.md"), documents(loaded));
        assertEquals("N", loaded.spec().name());
        assertEquals(1, loaded.problems().size());
    }

    @Test
    void elseOpensTheDocumentsOfTheDialect() throws IOException {
        write("README.md", PLAIN);
        write("b.md", CLAUSES);
        write("a.md", "# Only an id {#x}\n");
        SpecFolder.Loaded loaded = load();
        assertEquals(List.of("a.md", "b.md"), documents(loaded));
        assertFalse(loaded.texts().containsKey(SpecPath.of("README.md")));
    }

    @Test
    void elseOpensEveryMarkdownFile() throws IOException {
        write("b.md", PLAIN);
        write("a.md", "");
        write("c.txt", CLAUSES);
        write(".hidden.md", CLAUSES);
        assertEquals(List.of("a.md", "b.md"), documents(load()));
    }

    @Test
    void findsTheDocumentsWhereNoneOfTheNamedIsThere() throws IOException {
        write("spec.yaml", "documents: [gone.md]\n");
        write("a.md", CLAUSES);
        SpecFolder.Loaded loaded = load();
        assertEquals(List.of("a.md"), documents(loaded));
        assertEquals(1, loaded.problems().size());
    }

    @Test
    void opensOneFileWithWhatLiesBesideIt() throws IOException {
        write("a.md", PLAIN);
        write("b.md", CLAUSES);
        write("examples/ab12.md", "Examples for [^ab12] in A:\n");
        write("decisions/ab12.md", "x");
        SpecFolder.Loaded loaded = done(SpecFolder.load(root.resolve("b.md")));
        assertEquals(List.of("b.md"), documents(loaded));
        assertTrue(loaded.spec().exampleFile("ab12").isPresent());
        assertEquals("x", loaded.spec().decisionsText("ab12"));
    }

    @Test
    void saysWhatIsMissingOrNoSpec() throws IOException {
        assertInstanceOf(FolderFailure.Missing.class, failure(SpecFolder.load(root.resolve("none"))));
        assertInstanceOf(FolderFailure.NoSpec.class, failure(SpecFolder.load(root)));
        write("a.txt", "x");
        assertInstanceOf(FolderFailure.NoSpec.class, failure(SpecFolder.load(root.resolve("a.txt"))));
    }

    @Test
    void aFolderNamedLikeADocumentIsNone() throws IOException {
        Files.createDirectories(root.resolve("x.md"));
        Files.createDirectories(root.resolve("examples/y.md"));
        write("a.md", CLAUSES);
        assertEquals(List.of("a.md"), documents(load()));
    }

    @Test
    void followsLinksAndPassesOverThoseThatLeadNowhere() throws IOException {
        write("real/a.md", CLAUSES);
        Files.createSymbolicLink(root.resolve("a.md"), Path.of("real/a.md"));
        Files.createSymbolicLink(root.resolve("b.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(root.resolve("c.md"), Path.of("c.md"));
        Files.createSymbolicLink(root.resolve("d.md"), Path.of("/dev/zero"));
        assertEquals(List.of("a.md"), documents(load()));
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        write("a.md", CLAUSES);
        Files.setPosixFilePermissions(root.resolve("a.md"), Set.of());
        assumeFalse(Files.isReadable(root.resolve("a.md")), "this account reads every file");
        assertInstanceOf(FolderFailure.Unreadable.class, failure(SpecFolder.load(root)));
    }

    @Test
    void namesMayHoldBlanksAndAnyLetters() throws IOException {
        write("über uns 規則.md", CLAUSES);
        write("examples/a b.md", "x");
        SpecFolder.Loaded loaded = load();
        assertEquals(List.of("über uns 規則.md"), documents(loaded));
        assertTrue(loaded.spec().exampleFile("a b").isPresent());
    }

    @Test
    void keepsEveryCharacterOfWhatItReads() throws IOException {
        String text = "\uFEFF# A {#a}\r\n\0\rwords  ";
        write("a.md", text);
        assertEquals(text, text("a.md").text());
    }

    @Test
    void whatIsNotUtf8IsReadOnly() throws IOException {
        Files.write(root.resolve("a.md"), new byte[] {'#', ' ', (byte) 0xE4, '\n'});
        SourceText text = text("a.md");
        assertFalse(text.editable());
        assertEquals("# \uFFFD\n", text.text());
    }

    @Test
    void opensFiftyMegabytesInReasonableTime() throws IOException {
        write("a.md", "# A {#a}\n\n" + ("Some words that make up a rule.\n".repeat(150) + "\n").repeat(10_400));
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> assertEquals(List.of("a.md"), documents(load())));
    }

    private SourceText text(String name) {
        return Optional.ofNullable(load().texts().get(SpecPath.of(name))).orElseThrow();
    }

    private SpecFolder.Loaded load() {
        return done(SpecFolder.load(root));
    }

    private static SpecFolder.Loaded done(Outcome<SpecFolder.Loaded> outcome) {
        return switch (outcome) {
            case Outcome.Done<SpecFolder.Loaded> done -> done.value();
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                fail(failed.failure().message());
        };
    }

    private static Failure failure(Outcome<SpecFolder.Loaded> outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).failure();
    }

    private static List<String> documents(SpecFolder.Loaded loaded) {
        return loaded.spec().documents().stream()
                .map(document -> document.path().value())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
