package org.clausewright.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
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
            robot.push(KeyCode.HOME);
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.DOWN);
            robot.push(KeyCode.ENTER);
            awaitFocus(window, "source-area");
            window.awaitWords("Refunds › rf07");

            robot.push(KeyCode.HOME);
            robot.write("Yes: ");
            Bench.await("it is typed", () -> window.text("spec.md").contains("Yes: "));

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

    private static void awaitFocus(RealWindow window, String style) {
        Bench.await(style + " has the focus", () -> is(focus(window), style));
    }

    private static @Nullable Node focus(RealWindow window) {
        return window.window().scene().getFocusOwner();
    }

    private static boolean is(@Nullable Node node, String style) {
        return node != null && node.getStyleClass().contains(style);
    }
}
