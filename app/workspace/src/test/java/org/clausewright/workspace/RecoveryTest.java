package org.clausewright.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RecoveryTest {

    private static final SpecPath SPEC = SpecPath.of("spec.md");
    private static final String TEXT = "# A {#a}\n\nWords.\n";

    @TempDir
    Path root;

    @TempDir
    Path state;

    @BeforeEach
    void write() throws IOException {
        OpenedSpec.write(root, "spec.md", TEXT);
    }

    @Test
    void whatWasTypedBeforeAKillIsOfferedExactly() throws Exception {
        kill(start("a"));
        assertEquals(TEXT, Files.readString(root.resolve("spec.md")));
        assertEquals(List.of("spec.md"), names(root));
        try (OpenedSpec opened = OpenedSpec.of(root, state)) {
            Recovered offer = opened.workspace.recovered().getFirst();
            assertEquals(SPEC, offer.file());
            assertEquals(Typist.typed("a"), offer.text());
            opened.workspace.restore(opened.workspace.recovered());
            assertEquals(Typist.typed("a"), opened.text("spec.md"));
            assertEquals(Set.of(SPEC), opened.workspace.unsaved());
            assertEquals(List.of(), opened.workspace.recovered());
            opened.workspace.undo();
            assertEquals(TEXT, opened.text("spec.md"));
        }
        assertEquals(List.of(), names(state));
    }

    @Test
    void anOfferHoldsUntilItIsAnswered() throws Exception {
        kill(start("a"));
        kill(start("b"));
        for (int i = 0; i < 2; i++) {
            try (OpenedSpec opened = OpenedSpec.of(root, state)) {
                assertEquals(
                        List.of(Typist.typed("a"), Typist.typed("b")),
                        opened.workspace.recovered().stream()
                                .map(Recovered::text)
                                .toList());
            }
        }
        try (OpenedSpec opened = OpenedSpec.of(root, state)) {
            opened.workspace.restore(opened.workspace.recovered());
            assertEquals(Typist.typed("b"), opened.text("spec.md"));
            opened.workspace.undo();
            assertEquals(Typist.typed("a"), opened.text("spec.md"));
        }
    }

    @Test
    void whatWasNotChosenStaysOffered() throws Exception {
        kill(start("a"));
        kill(start("b"));
        try (OpenedSpec opened = OpenedSpec.of(root, state)) {
            opened.workspace.restore(opened.workspace.recovered().subList(1, 2));
            opened.save();
        }
        try (OpenedSpec opened = OpenedSpec.of(root, state)) {
            assertEquals(
                    List.of(Typist.typed("a")),
                    opened.workspace.recovered().stream().map(Recovered::text).toList());
            opened.workspace.discardRecovered();
        }
        try (OpenedSpec opened = OpenedSpec.of(root, state)) {
            assertEquals(List.of(), opened.workspace.recovered());
        }
        assertEquals(List.of(), names(state));
    }

    @Test
    void aTornEndLosesOnlyItself() throws Exception {
        kill(start("a"));
        Path journal = state.resolve(names(state).getFirst());
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        try (OpenedSpec opened = OpenedSpec.of(root, state)) {
            String typed = Typist.typed("a");
            assertEquals(
                    typed.replaceFirst("a#", "#"),
                    opened.workspace.recovered().getFirst().text());
        }
    }

    @Test
    void aJournalThatEndsAnywhereIsRead() throws Exception {
        kill(start("a"));
        Path journal = state.resolve(names(state).getFirst());
        byte[] whole = Files.readAllBytes(journal);
        for (int length = 0; length < whole.length; length += 3) {
            Files.write(journal, Arrays.copyOf(whole, length));
            assertTrue(leftBehind().size() <= 1);
        }
        Files.write(journal, new byte[] {1, 0, 2, (byte) 0xC3, (byte) 0x28});
        assertEquals(List.of(), leftBehind());
    }

    private List<Recovered> leftBehind() {
        try (Tasks tasks = new Tasks(Runnable::run);
                RecoveryJournal journal = new RecoveryJournal(state, root, tasks.lane("test"))) {
            return journal.leftBehind();
        }
    }

    @Test
    void theJournalOfAProgramThatRunsIsLeftAlone() throws Exception {
        Process running = start("a");
        try (OpenedSpec opened = OpenedSpec.of(root, state)) {
            assertEquals(List.of(), opened.workspace.recovered());
            opened.workspace.discardRecovered();
            opened.workspace.flushJournal();
        }
        kill(running);
        try (OpenedSpec opened = OpenedSpec.of(root, state)) {
            assertEquals(1, opened.workspace.recovered().size());
        }
    }

    @Test
    void twoWorkspacesOnOneSpecDoNotMix() throws IOException {
        try (OpenedSpec one = OpenedSpec.of(root, state)) {
            one.workspace.type(SPEC, TextEdit.insert(0, "one "), this);
            one.workspace.flushJournal();
            try (OpenedSpec two = OpenedSpec.of(root, state)) {
                assertEquals(List.of(), two.workspace.recovered());
                two.workspace.type(SPEC, TextEdit.insert(0, "two "), this);
                two.workspace.flushJournal();
                assertEquals(2, names(state).size());
            }
            assertEquals(1, names(state).size());
            one.settle();
            assertEquals(
                    "one " + TEXT, one.workspace.spec().documents().getFirst().text());
        }
        assertEquals(List.of(), names(state));
    }

    @Test
    void whatIsSavedIsNotOffered() throws Exception {
        Process typist = start("s");
        kill(typist);
        assertEquals(Typist.typed("s"), Files.readString(root.resolve("spec.md")));
        try (OpenedSpec opened = OpenedSpec.of(root, state)) {
            assertEquals(List.of(), opened.workspace.recovered());
        }
    }

    private Process start(String key) throws IOException {
        Process typist = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Typist.class.getName(),
                        root.toString(),
                        state.toString(),
                        key)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        InputStream out = typist.getInputStream();
        assertEquals('!', out.read());
        return typist;
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /// Types into a spec, says so, and goes on living until it is killed.
    static final class Typist {

        private static final int KEYS = 50;

        private Typist() {}

        static String typed(String key) {
            return key.repeat(KEYS) + TEXT;
        }

        public static void main(String[] arguments) throws InterruptedException {
            OpenedSpec opened = OpenedSpec.of(Path.of(arguments[0]), Path.of(arguments[1]));
            for (int i = 0; i < KEYS; i++) {
                opened.workspace.type(SPEC, TextEdit.insert(i, arguments[2]), arguments);
            }
            if (arguments[2].equals("s")) {
                opened.save();
            }
            opened.workspace.flushJournal();
            System.out.write('!');
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
