package org.clausewright.desktop.editor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LinksInTheEditorTest {

    private static final String TEXT = """
            # Refunds {#refunds authority=user}

            The agent refunds a fare[^rf01]. See [?](#tone).

            # Tone {#tone authority=user}

            The agent is usually brief[^to01]. See [?](#tone).
            """;

    private static final String LONG = "# Rules {#rules authority=user}\n\n" + "A line.\n\n".repeat(400)
            + "The end.\n\n" + "A line.\n\n".repeat(400);

    @TempDir
    Path temporary;

    private OpenEditor editor;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open() {
        Map<String, String> files = Map.of(
                "spec.md",
                TEXT,
                "long.md",
                LONG,
                "examples/rf01.md",
                "Examples for [^rf01] in Refunds:\n",
                "examples/to01.md",
                "Examples for [^to01] in Tone:\n");
        editor = new OpenEditor(temporary, files, "spec.md");
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void followsALinkThatIsClickedWithControl() {
        editor.ctrlClick(TEXT.indexOf("#tone).") + 2);
        assertEquals(TEXT.indexOf("Tone {"), editor.caret());
    }

    @Test
    void listsWhoLinksHereAndGoesThereByKeyboard() {
        editor.caretAt("spec.md", "Tone {");
        editor.run("go.references");
        assertEquals(1, Bench.on(() -> editor.overlays.shown().size()));
        ListView<?> list = (ListView<?>) Bench.on(() -> shown().lookup(".list-view"));
        assertEquals(2, Bench.on(() -> list.getItems().size()));
        OpenEditor.press(list, KeyCode.ENTER);
        int first = TEXT.indexOf("[?](#tone)");
        assertTrue(Math.abs(editor.caret() - first) < 10, () -> "at " + editor.caret());
        assertEquals(0, Bench.on(() -> editor.overlays.shown().size()));
    }

    @Test
    void showsTheTitleOfALinksTargetWhileTheMouseRestsOnIt() {
        editor.hover(TEXT.indexOf("#tone).") + 2);
        Bench.await("a card is shown", () -> !editor.overlays.shown().isEmpty());
        assertTrue(Bench.on(this::words).contains("Tone"), () -> Bench.on(this::words));
        editor.leave();
        Bench.await("the card goes", () -> editor.overlays.shown().isEmpty());
    }

    @Test
    void asksItsQuestionWhereTheMouseRestsOnAFinding() {
        editor.hover(TEXT.indexOf("usually") + 2);
        Bench.await("a card is shown", () -> !editor.overlays.shown().isEmpty());
        assertTrue(Bench.on(() -> shown().getStyleClass().contains("question-card")));
        assertTrue(Bench.on(this::words).contains("?"), () -> Bench.on(this::words));
    }

    @Test
    void goesToTheNextFindingAndAroundToTheFirst() {
        editor.caretAt("long.md", "The end.");
        editor.run("go.finding.next");
        assertEquals(Optional.of(SpecPath.of("spec.md")), editor.file());
        int caret = editor.caret();
        assertTrue(caret >= 0 && caret < TEXT.length());
    }

    @Test
    void revealsAPlaceAThirdBelowTheTop() {
        editor.caretAt("long.md", "The end.");
        awaitAThirdBelowTheTop();
    }

    private void awaitAThirdBelowTheTop() {
        Bench.await("it stands a third below the top", () -> {
            double third = editor.area().getLayoutBounds().getHeight() / 3;
            double top = editor.area().localToScene(0, 0).getY();
            return Math.abs(editor.boundsOf(LONG.indexOf("The end.")).getMinY() - top - third) <= 20;
        });
    }

    @Test
    void doesNotScrollToWhatIsComfortablyVisible() {
        editor.caretAt("long.md", "The end.");
        awaitAThirdBelowTheTop();
        int place = LONG.indexOf("The end.");
        double before = Bench.on(() -> editor.boundsOf(place).getMinY());
        Bench.run(() -> editor.pane.goTo(SpecPath.of("long.md"), TextSpan.at(place + 30)));
        editor.bench.layout();
        assertEquals(before, Bench.on(() -> editor.boundsOf(place).getMinY()), 1);
    }

    private Node shown() {
        return editor.overlays.shown().getFirst();
    }

    private String words() {
        Node card = shown();
        return card instanceof Label label
                ? label.getText()
                : card.lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .collect(Collectors.joining(" "));
    }
}
