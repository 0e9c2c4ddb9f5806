package org.clausewright.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.lint.conflict.ConflictFinder;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.State;
import org.clausewright.spec.folder.SpecFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Pairs of rules are settled in the real window, and no mouse is touched.
class ConflictsByKeyboardTest {

    private static final String TEXT = """
            # Money {#refunds authority=user}

            The agent must disclose the price of every fare to the traveller[^rf01].

            # Secrets {#secrets authority=user}

            The agent must not disclose the price of a negotiated fare to the traveller[^sc01].
            """;

    @TempDir
    Path home;

    private RealWindow real;
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        folder = home.resolve("spec");
        RealWindow.write(folder.resolve("spec.md"), TEXT);
        for (String id : List.of("rf01", "sc01")) {
            RealWindow.write(folder.resolve("examples/" + id + ".md"), "Examples for [^" + id + "] in Money:\n");
        }
        real = RealWindow.in(home);
        real.open(folder);
        real.settle();
        real.run("view.conflicts");
        real.run("model.conflicts");
        Bench.await("a pair is found", () -> real.seen(".pair-card").findAny().isPresent());
        real.awaitRest();
    }

    @AfterEach
    void closeTheWindow() {
        real.close();
    }

    @Test
    void rewordsOneSideAndTakesItBack() {
        openThePair();
        real.press(KeyCode.DIGIT1);
        typeInstead("The agent should disclose the price of every public fare to the traveller[^rf01].");
        assertEquals(TEXT, real.text("spec.md"));
        Bench.await(
                "what goes and comes is shown",
                () -> real.seen(".word-new").findAny().isPresent());
        real.press(KeyCode.ENTER, KeyCode.CONTROL);
        settled();
        assertTrue(real.text("spec.md").contains("every public fare"), real.text("spec.md"));
        assertTrue(real.text("decisions/rf01.md").contains("- Decision: resolved"), real.text("decisions/rf01.md"));
        assertEquals(1, real.seen(".pair-card .conflict-state").count());
        assertEquals(List.of(State.RESOLVED), states(Bench.on(real.workspace()::spec)));
        Bench.run(real.workspace()::undo);
        real.settle();
        assertEquals(TEXT, real.text("spec.md"));
        assertEquals("", real.text("decisions/rf01.md"));
        Bench.await(
                "the pair is open again",
                () -> real.seen(".pair-card .conflict-state").findAny().isEmpty());
    }

    @Test
    void putsAPrecedentIntoTheExamplesOfBoth() {
        openThePair();
        real.press(KeyCode.DIGIT5);
        Bench.await("the example is being written", this::isTyping);
        assertEquals("Title of the example", focusedField().orElseThrow().getAccessibleText());
        real.type("The price of a fare that was negotiated");
        real.press(KeyCode.TAB);
        assertEquals("", focusedField().orElseThrow().getText(), "no words are put into a user's mouth");
        real.type("What does our company pay for this flight?");
        real.press(KeyCode.ENTER, KeyCode.CONTROL);
        settled();
        for (String id : List.of("rf01", "sc01")) {
            String file = real.text("examples/" + id + ".md");
            assertTrue(file.contains("**Example**: "), file);
            assertTrue(file.contains("<user>\nWhat does our company pay for this flight?"), file);
        }
        Bench.run(real.workspace()::undo);
        real.settle();
        assertFalse(real.text("examples/sc01.md").contains("<user>"));
        assertFalse(real.text("examples/rf01.md").contains("<user>"));
    }

    @Test
    void writesAnAcceptedPairToDiskOnSave() throws IOException {
        openThePair();
        real.press(KeyCode.DIGIT7);
        Bench.await("the reason is asked for", this::isTyping);
        real.type("negotiated fares are shown as one sum");
        real.press(KeyCode.ENTER, KeyCode.CONTROL);
        settled();
        Path decision = folder.resolve("decisions/rf01.md");
        assertFalse(Files.exists(decision), "nothing is written before Save");
        real.press(KeyCode.S, KeyCode.CONTROL);
        Bench.await("it is saved", () -> Files.exists(decision));
        real.awaitRest();
        String text = Files.readString(decision);
        assertTrue(text.contains("- Decision: accepted"), text);
        assertTrue(text.contains("- Against: sc01 "), text);
        assertTrue(text.contains("- Why: negotiated fares are shown as one sum"), text);
        assertEquals(TEXT, Files.readString(folder.resolve("spec.md")));
        assertEquals(List.of(State.ACCEPTED), states(onDisk()));
    }

    @Test
    void stepsBackWithEscapeAndFindsWhatWasWrittenAgain() {
        openThePair();
        real.press(KeyCode.DIGIT2);
        typeInstead("The agent may disclose it.");
        real.press(KeyCode.ESCAPE);
        Bench.await("the choice is back", () -> real.seen(".remedies").findAny().isPresent());
        real.press(KeyCode.DIGIT2);
        Bench.await("what was written is there", () -> focusedField()
                .filter(field -> field.getText().equals("The agent may disclose it."))
                .isPresent());
        real.press(KeyCode.ESCAPE);
        Bench.await("the choice is back", () -> real.seen(".remedies").findAny().isPresent());
        real.press(KeyCode.ESCAPE);
        Bench.await(
                "the pair is closed", () -> real.seen(".pair-dialog").findAny().isEmpty());
        Bench.await("its card has the keyboard", () -> real.seen(".pair-card").anyMatch(Node::isFocused));
        assertEquals(TEXT, real.text("spec.md"));
    }

    private void openThePair() {
        real.run("conflicts.next");
        Bench.await("the card has the keyboard", () -> real.seen(".pair-card").anyMatch(Node::isFocused));
        real.press(KeyCode.ENTER);
        Bench.await("the pair is open", () -> real.seen(".pair-dialog").anyMatch(Node::isFocused));
    }

    private void typeInstead(String words) {
        Bench.await("the sentence is being written", this::isTyping);
        real.press(KeyCode.A, KeyCode.CONTROL);
        real.type(words);
    }

    private boolean isTyping() {
        return focusedField().isPresent();
    }

    private Optional<TextInputControl> focusedField() {
        return real.seen(".pair-dialog .text-input")
                .filter(Node::isFocused)
                .filter(RealWindow::takesKeys)
                .map(TextInputControl.class::cast)
                .findFirst();
    }

    private void settled() {
        Bench.await(
                "the pair is settled", () -> real.seen(".pair-dialog").findAny().isEmpty());
        real.settle();
    }

    private Spec onDisk() {
        return switch (SpecFolder.load(folder)) {
            case Outcome.Done<SpecFolder.Loaded>(var loaded) -> loaded.spec();
            case Outcome.Failed<SpecFolder.Loaded>(var failure) -> throw new AssertionError(failure.message());
        };
    }

    private static List<State> states(Spec spec) {
        return new ConflictFinder(spec)
                .find(Optional.empty(), 10).stream().map(Conflict::state).toList();
    }
}
