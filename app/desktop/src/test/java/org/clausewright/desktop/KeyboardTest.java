package org.clausewright.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.clausewright.desktop.parts.Bench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The main job without a mouse, key by key.
class KeyboardTest {

    private static final String TEXT = """
            # Refunds {#refunds authority=user}

            The agent offers a refund within seven days[^rf07].

            **Example**: a flight was cancelled

            ~~~xml
            <user>
            My flight is gone. Do I get my money back?
            </user>
            <comparison>
            <assistant> <!-- GOOD -->
            Yes, within seven days.
            </assistant>
            <assistant> <!-- BAD -->
            No.
            </assistant>
            </comparison>
            ~~~
            """;

    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();

    @Test
    void goesFromAClauseToACommitWithoutTheMouse() throws Exception {
        Path spec = home.resolve("spec");
        RealWindow.write(spec.resolve("spec.md"), TEXT);
        RealWindow.git(spec, "init", "-q");
        RealWindow.git(spec, "config", "user.name", "Ada");
        RealWindow.git(spec, "config", "user.email", "ada@example.org");
        RealWindow.git(spec, "add", ".");
        RealWindow.git(spec, "commit", "-q", "-m", "First");
        try (RealWindow window = RealWindow.in(home)) {
            window.open(spec);

            robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            awaitFocus(window, "navigator-tree");
            window.awaitRest();
            robot.push(KeyCode.HOME);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.DOWN);
            awaitRow(window, "rf07");
            robot.push(KeyCode.ENTER);
            awaitFocus(window, "source-area");
            window.awaitWords("Refunds › rf07");

            String before = window.text("spec.md");
            robot.write("Yes: ");
            Bench.await("it is typed", () -> window.text("spec.md").contains("Yes: "));
            assertEquals(before, window.text("spec.md").replace("Yes: ", ""), "nothing is typed over");

            robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            awaitFocus(window, "example-card");

            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            Bench.await("the question has the focus", () -> focus(window) instanceof Button);
            robot.push(KeyCode.SPACE);
            Bench.await("a challenge has come", () -> window.seen().anyMatch(node -> is(node, "idea-card")));
            window.awaitRest();
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            awaitFocus(window, "idea-card");
            robot.push(KeyCode.ENTER);
            Bench.await(
                    "it is an example", () -> !window.text("examples/rf07.md").isEmpty());

            robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
            Bench.await("the message has the focus", () -> focus(window) instanceof TextArea);
            window.awaitRest();
            window.awaitWords("Commit 2");
            robot.write("Say yes");
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.awaitWords("Nothing has changed since the last commit");
        }
        assertEquals("Say yes", RealWindow.git(spec, "log", "-1", "--format=%s"));
        assertEquals("", RealWindow.git(spec, "status", "--porcelain"));
        assertTrue(Files.readString(spec.resolve("spec.md")).contains("Yes: "));
    }

    /// A pane beyond the ninth has no digit of its own, and must not claim a key that no keyboard has.
    @Test
    void givesEveryShortcutAKeyThatAKeyboardHas() throws IOException {
        Path spec = Files.createDirectories(home.resolve("spec"));
        Files.writeString(spec.resolve("spec.md"), "# Refunds {#refunds}\n");
        try (RealWindow window = RealWindow.in(home)) {
            window.open(spec);
            List<String> keys = Bench.on(() -> window.workbench().commands().all().stream()
                    .flatMap(command -> command.key().stream())
                    .filter(KeyCharacterCombination.class::isInstance)
                    .map(KeyCombination::getName)
                    .toList());
            assertEquals(List.of(), keys);
        }
    }

    private static void awaitFocus(RealWindow window, String style) {
        Bench.await(style + " has the focus", () -> is(focus(window), style));
    }

    private static void awaitRow(RealWindow window, String id) {
        Bench.await(
                "the navigator has come to " + id,
                () -> focus(window) instanceof TreeView<?> tree
                        && String.valueOf(tree.getSelectionModel().getSelectedItem())
                                .contains(id));
    }

    private static @Nullable Node focus(RealWindow window) {
        return window.window().scene().getFocusOwner();
    }

    private static boolean is(@Nullable Node node, String style) {
        return node != null && node.getStyleClass().contains(style);
    }
}
