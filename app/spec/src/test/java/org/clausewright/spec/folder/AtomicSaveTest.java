package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class AtomicSaveTest {

    private static final SpecPath FILE = SpecPath.of("a.md");

    @TempDir
    Path root;

    @Test
    void writesTheTextAndLeavesNothingBeside() throws IOException {
        assertDone(AtomicSave.save(root, FILE, "\uFEFFa\r\n😀", Optional.empty()));
        assertEquals("\uFEFFa\r\n😀", Files.readString(root.resolve("a.md")));
        assertEquals(List.of("a.md"), names());
    }

    @Test
    void makesTheFoldersOfANewFile() throws IOException {
        assertDone(AtomicSave.save(root, SpecPath.of("examples/ab12.md"), "x", Optional.empty()));
        assertEquals("x", Files.readString(root.resolve("examples/ab12.md")));
    }

    @Test
    void keepsPermissions() throws IOException {
        Path file = Files.writeString(root.resolve("a.md"), "old");
        for (String permissions : List.of("rw-rw----", "rwxr-x--x", "rw-------")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            String before = Files.readString(file);
            assertDone(AtomicSave.save(root, FILE, permissions, Optional.of(bytes(before))));
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aNewFileHasTheRightsThatTheSystemGives() throws IOException {
        Path other = Files.createFile(root.resolve("other"));
        assertDone(AtomicSave.save(root, FILE, "x", Optional.empty()));
        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(root.resolve("a.md")));
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Files.createDirectories(root.resolve("real"));
        Files.writeString(root.resolve("real/a.md"), "old");
        Files.createSymbolicLink(root.resolve("b.md"), Path.of("real/a.md"));
        Files.createSymbolicLink(root.resolve("a.md"), Path.of("b.md"));
        assertDone(AtomicSave.save(root, FILE, "new", Optional.of(bytes("old"))));
        assertTrue(Files.isSymbolicLink(root.resolve("a.md")));
        assertTrue(Files.isSymbolicLink(root.resolve("b.md")));
        assertEquals("new", Files.readString(root.resolve("real/a.md")));
    }

    @Test
    void aLinkToNothingIsFilledThroughTheLink() throws IOException {
        Files.createSymbolicLink(root.resolve("a.md"), Path.of("later.md"));
        assertDone(AtomicSave.save(root, FILE, "new", Optional.empty()));
        assertTrue(Files.isSymbolicLink(root.resolve("a.md")));
        assertEquals("new", Files.readString(root.resolve("later.md")));
    }

    @Test
    void doesNotWriteOverWhatOthersWrote() throws IOException {
        Files.writeString(root.resolve("a.md"), "theirs");
        assertInstanceOf(
                FolderFailure.ChangedOnDisk.class,
                failure(AtomicSave.save(root, FILE, "mine", Optional.of(bytes("old")))));
        assertInstanceOf(
                FolderFailure.ChangedOnDisk.class, failure(AtomicSave.save(root, FILE, "mine", Optional.empty())));
        assertInstanceOf(
                FolderFailure.ChangedOnDisk.class, failure(AtomicSave.delete(root, FILE, Optional.of(bytes("old")))));
        assertEquals("theirs", Files.readString(root.resolve("a.md")));
        assertEquals(List.of("a.md"), names());
    }

    @Test
    void neverWritesAnEmptyTextOverAFullOne() throws IOException {
        Files.writeString(root.resolve("a.md"), "full");
        assertInstanceOf(
                FolderFailure.EmptyOverFull.class,
                failure(AtomicSave.save(root, FILE, "", Optional.of(bytes("full")))));
        assertEquals("full", Files.readString(root.resolve("a.md")));
    }

    @Test
    void removesWhatStillHoldsWhatWasRead() throws IOException {
        Files.writeString(root.resolve("a.md"), "x");
        assertDone(AtomicSave.delete(root, FILE, Optional.of(bytes("x"))));
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsNoFileIsLeftAlone() throws IOException {
        Files.createDirectories(root.resolve("a.md"));
        assertInstanceOf(FolderFailure.CannotWrite.class, failure(AtomicSave.save(root, FILE, "x", Optional.empty())));
        Files.writeString(root.resolve("file"), "x");
        assertInstanceOf(
                FolderFailure.CannotWrite.class,
                failure(AtomicSave.save(root, SpecPath.of("file/b.md"), "x", Optional.empty())));
        Files.createSymbolicLink(root.resolve("loop.md"), Path.of("loop.md"));
        assertInstanceOf(
                FolderFailure.CannotWrite.class,
                failure(AtomicSave.save(root, SpecPath.of("loop.md"), "x", Optional.empty())));
    }

    @Test
    void aReadOnlyFileStaysAsItIs() throws IOException {
        Path file = Files.writeString(root.resolve("a.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "this account writes every file");
        assertInstanceOf(
                FolderFailure.CannotWrite.class,
                failure(AtomicSave.save(root, FILE, "new", Optional.of(bytes("old")))));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void sweepsUpAfterProgramsThatWereKilled() throws IOException {
        Path dead = Files.createFile(root.resolve(".clausewright-dead.saving"));
        Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minusSeconds(3_600)));
        Path alive = Files.createFile(root.resolve(".clausewright-alive.saving"));
        assertDone(AtomicSave.save(root, FILE, "x", Optional.empty()));
        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(alive));
    }

    @Test
    void manyAtOnceDoNotStumbleOverOneAnother() throws Exception {
        List<Callable<Outcome<byte[]>>> savers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            SpecPath file = SpecPath.of("f" + i + ".md");
            savers.add(() -> {
                for (int round = 0; round < 25; round++) {
                    Files.deleteIfExists(file.in(root));
                    assertDone(AtomicSave.save(root, file, "text", Optional.empty()));
                }
                return AtomicSave.delete(root, file, Optional.of(bytes("text")));
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(savers.size())) {
            for (Future<Outcome<byte[]>> saver : threads.invokeAll(savers)) {
                assertDone(saver.get());
            }
        }
    }

    @Test
    void aKillLeavesOneOfTheTwoTextsWhole() throws Exception {
        Path file = Files.writeString(root.resolve("a.md"), Saver.text('a'));
        for (int kill = 0; kill < 6; kill++) {
            Process saver = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Saver.class.getName(),
                            root.toString())
                    .redirectErrorStream(true)
                    .start();
            int started = saver.getInputStream().read();
            assertEquals('s', started);
            for (int i = 0; i < 3 + 5 * kill; i++) {
                assertEquals('.', saver.getInputStream().read());
            }
            saver.destroyForcibly();
            assertTrue(saver.waitFor(60, TimeUnit.SECONDS));
            String found = Files.readString(file);
            assertTrue(found.equals(Saver.text('a')) || found.equals(Saver.text('b')), "torn after kill " + kill);
        }
    }

    /// Saves one of two texts over the other until it is killed.
    static final class Saver {

        private Saver() {}

        static String text(char c) {
            return String.valueOf(c).repeat(300_000);
        }

        public static void main(String[] arguments) throws IOException {
            Path root = Path.of(arguments[0]);
            Optional<byte[]> there = Optional.of(Files.readAllBytes(root.resolve("a.md")));
            System.out.write('s');
            System.out.flush();
            while (true) {
                String text = text(there.get()[0] == 'a' ? 'b' : 'a');
                there = Optional.of(assertDone(AtomicSave.save(root, FILE, text, there)));
                System.out.write('.');
                System.out.flush();
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] assertDone(Outcome<byte[]> outcome) {
        return switch (outcome) {
            case Outcome.Done<byte[]> done -> done.value();
            case Outcome.Failed<byte[]> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    private static Failure failure(Outcome<byte[]> outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).failure();
    }
}
