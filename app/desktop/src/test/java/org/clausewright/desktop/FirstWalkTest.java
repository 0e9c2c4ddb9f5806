package org.clausewright.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.clausewright.desktop.parts.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The first walk through a sample, from an answered question to a commit, offline and by keyboard alone: each command
/// is found in the palette by its words. The sample has an error on purpose, so its gate has to be passed.
class FirstWalkTest {

    @TempDir
    Path home;

    private Path spec;
    private RealWindow real;

    @BeforeEach
    void open() throws Exception {
        spec = home.resolve("airline-agent");
        copy(Path.of("../../samples/airline-agent"), spec);
        RealWindow.git(spec, "init", "-q", "-b", "main");
        RealWindow.git(spec, "config", "user.name", "Ada");
        RealWindow.git(spec, "config", "user.email", "ada@example.org");
        RealWindow.git(spec, "add", "-A");
        RealWindow.git(spec, "commit", "-q", "-m", "Start");
        real = RealWindow.in(home);
        real.open(spec);
        real.settle();
    }

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void leadsFromAQuestionToACommit() throws Exception {
        palette("rf07");
        clarify();
        String kept = challenge();
        acceptAConflict();
        commit();
        assertEquals("Settle refunds", RealWindow.git(spec, "log", "-1", "--format=%s"));
        assertEquals("", RealWindow.git(spec, "status", "--porcelain"));
        String committed = RealWindow.git(spec, "show", "--stat=300", "--format=", "HEAD");
        assertTrue(committed.contains("decisions/rf07.md"), committed);
        assertTrue(Files.readString(spec.resolve("examples/rf07.md")).contains(kept), kept);
        assertTrue(decisions().anyMatch(text -> text.contains("- Why: both hold, the stricter one first")));
    }

    private void clarify() {
        palette("Clarify");
        Bench.await("the question has the keyboard", () -> real.seen(".question-side")
                .anyMatch(Node::isFocused));
        real.press(KeyCode.K);
        real.type("rare cases are decided by a supervisor");
        real.press(KeyCode.ENTER);
        Bench.await("it is kept", () -> real.text("decisions/rf07.md").contains("decided by a supervisor"));
        real.settle();
    }

    /// @return the title of the idea that was kept
    private String challenge() {
        palette("rf07");
        palette("Challenge this clause");
        Bench.await("an idea has the keyboard", () -> real.seen(".idea-card").anyMatch(Node::isFocused));
        String title = Bench.on(() -> ((Labeled) real.seen(".idea-card .strong")
                        .filter(node -> node.getParent().getParent().isFocused())
                        .findFirst()
                        .orElseThrow())
                .getText());
        real.press(KeyCode.ENTER);
        Bench.await("it is kept", () -> real.text("examples/rf07.md").contains(title));
        real.settle();
        return title;
    }

    private void acceptAConflict() {
        palette("Find conflicts in the whole");
        Bench.await("a pair has the keyboard", () -> real.seen(".pair-card").anyMatch(Node::isFocused));
        real.press(KeyCode.ENTER);
        Bench.await("the pair is open", () -> real.seen(".pair-dialog").anyMatch(Node::isFocused));
        real.press(KeyCode.DIGIT7);
        Bench.await("the reason is asked for", () -> focus(".pair-dialog").isPresent());
        real.type("both hold, the stricter one first");
        real.press(KeyCode.ENTER, KeyCode.CONTROL);
        Bench.await("it is accepted", () -> real.workspace().spec().decisionTexts().keySet().stream()
                .anyMatch(file -> real.text(file.value()).contains("the stricter one first")));
        real.settle();
        real.press(KeyCode.ESCAPE);
        Bench.await(
                "the pairs are closed",
                () -> real.seen(".pair-dialog").findAny().isEmpty());
        real.settle();
    }

    private void commit() {
        palette("Commit");
        Bench.await("the message has the keyboard", () -> focus(".commit-form").isPresent());
        real.awaitRest();
        real.type("Settle refunds");
        real.press(KeyCode.ENTER, KeyCode.CONTROL);
        real.awaitWords("1 finding stands in the way");
        real.press(KeyCode.TAB);
        real.press(KeyCode.TAB);
        Bench.await("the way around has the keyboard", () -> real.seen(".button")
                .anyMatch(button ->
                        button.isFocused() && ((Labeled) button).getText().equals("Commit anyway")));
        real.press(KeyCode.SPACE);
        real.awaitWords("Settle refunds");
        real.awaitRest();
    }

    /// Runs what the palette finds first for these words.
    private void palette(String words) {
        real.press(KeyCode.K, KeyCode.CONTROL);
        Bench.await("the palette is open", () -> focus(".palette").isPresent());
        real.type(words);
        real.awaitRest();
        real.press(KeyCode.ENTER);
        Bench.await(
                "the palette is closed", () -> real.seen(".palette").findAny().isEmpty());
        real.awaitRest();
    }

    private Optional<TextInputControl> focus(String around) {
        return real.seen(around + " .text-input")
                .filter(Node::isFocused)
                .map(TextInputControl.class::cast)
                .findFirst();
    }

    private Stream<String> decisions() throws IOException {
        try (Stream<Path> files = Files.list(spec.resolve("decisions"))) {
            return files.toList().stream().map(FirstWalkTest::read);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                RealWindow.write(to.resolve(from.relativize(file).toString()), Files.readString(file));
            }
        }
    }
}
