package org.clausewright.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.clausewright.desktop.parts.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// The real window with text of twice the size.
class LargeTextTest {

    private static final String TEXT = """
            # Money and what travellers are owed {#money authority=developer}

            ## Refunds within a reasonable time {#refunds authority=developer}

            The agent may offer a refund within a reasonable time, as far as the fare allows one[^rf01].

            ## Be brief {#brief authority=root}

            Say little.
            """;
    private static final String EXAMPLE = """
            Examples for [^rf01] in Money:

            **Example**: a week later

            ~~~xml
            <user>
            I asked for my money a week ago.
            </user>
            ~~~
            """;

    @TempDir
    Path home;

    private RealWindow real;

    @BeforeEach
    void open() throws IOException {
        RealWindow.write(home.resolve("spec/spec.md"), TEXT);
        RealWindow.write(home.resolve("spec/examples/rf01.md"), EXAMPLE);
        RealWindow.write(home.resolve("config/preferences.properties"), "text.size=26\n");
        real = RealWindow.in(home);
        real.open(home.resolve("spec"));
        real.settle();
    }

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void badgesOfTheNavigatorGiveWayToTheWords() {
        real.run("layout.right");
        Bench.await(
                "the navigator has its width",
                () -> real.window()
                                .scene()
                                .getRoot()
                                .lookup(".navigator-tree")
                                .getLayoutBounds()
                                .getWidth()
                        >= 295);
        assertEquals(3, rows().size());
        for (Label row : rows()) {
            Bench.await("its beginning can be read: " + row.getText(), () -> isReadable(row));
        }
        assertFalse(badges().isEmpty(), "what is short leaves its badge room");
    }

    @Test
    void noMenuIsCoveredByTheButtonsBesideIt() {
        Node menus = real.window().scene().getRoot().lookup(".menu-bar");
        List<Node> buttons = real.seen(".top-bar .button").toList();
        for (Node button : buttons) {
            Bench.await(
                    "the menus end before " + button,
                    () -> menus.localToScene(menus.getLayoutBounds()).getMaxX()
                            <= button.localToScene(button.getLayoutBounds()).getMinX());
        }
    }

    private List<String> badges() {
        return real.seen(".navigator-tree .authority-badge")
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    private List<Label> rows() {
        return real.seen(".navigator-tree .row-label").map(Label.class::cast).toList();
    }

    private static boolean isReadable(Label row) {
        return row.lookup(".text") instanceof Text drawn
                && (drawn.getText().equals(row.getText())
                        || drawn.getText().replace(row.getEllipsisString(), "").length() >= 14);
    }

    @Test
    void actionsOfClarifyLeaveTheQuestionRoom() {
        Bench.run(() -> real.workbench().goTo("rf01"));
        real.run("view.clarify");
        Bench.await(
                "the question is there",
                () -> real.seen(".clarify .question").findAny().isPresent());
        Bench.await(
                "it has more than half of the height",
                () -> heightOf("question-all") > height(".question-side") / 2 && heightOf("question-actions") > 20);
    }

    /// How high the part is that can be seen of what scrolls.
    private double heightOf(String content) {
        return real.seen(".question-side .scroll-pane")
                .map(ScrollPane.class::cast)
                .filter(scroll -> scroll.getContent().getStyleClass().contains(content))
                .mapToDouble(ScrollPane::getHeight)
                .max()
                .orElse(0);
    }

    private double height(String selector) {
        return real.seen(selector)
                .mapToDouble(node -> node.getLayoutBounds().getHeight())
                .max()
                .orElse(0);
    }
}
