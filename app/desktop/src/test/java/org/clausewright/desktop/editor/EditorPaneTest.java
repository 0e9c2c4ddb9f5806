package org.clausewright.desktop.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

class EditorPaneTest {

    private static final SpecPath SPEC = SpecPath.of("spec.md");
    private static final String TEXT = """
            # Refunds {#refunds authority=user}

            The agent refunds a fare[^rf01]. See [?](#tone).

            # Tone {#tone}

            The agent is brief. The agent is kind.
            """;

    @TempDir
    Path temporary;

    private Bench bench;
    private EditorPane pane;
    private SceneOverlays overlays;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void openSpec() {
        bench = Bench.open(
                temporary, Map.of("spec.md", TEXT, "examples/rf01.md", "Examples for [^rf01] in Refunds:\n"), 800, 600);
        bench.settle();
        Bench.run(() -> {
            overlays = new SceneOverlays();
            pane = new EditorPane(new EditorDesk(
                    bench.workspace,
                    bench.tasks,
                    bench.desk().preferences(),
                    bench.commands,
                    overlays,
                    (kind, title, detail, actions, closed) -> {},
                    id -> false));
            overlays.root().getChildren().addFirst(pane.node());
            bench.root.getChildren().setAll(overlays.root());
            pane.open(SPEC);
        });
        bench.layout();
    }

    @AfterEach
    void close() {
        Bench.run(() -> pane.close());
        bench.close();
    }

    @Test
    void typesIntoTheWorkspaceAndTakesItBackThere() {
        caretAt("refunds a fare");
        type("never ");
        assertTrue(bench.text("spec.md").contains("The agent never refunds a fare"));
        Bench.run(() -> bench.commands.run("edit.undo"));
        assertEquals(TEXT, bench.text("spec.md"));
        assertEquals(TEXT, Bench.on(() -> shownText()));
        Bench.run(() -> bench.commands.run("edit.redo"));
        assertTrue(bench.text("spec.md").contains("never"));
    }

    @Test
    void knowsTheSectionAndTheClauseAroundTheCaret() {
        caretAt("a fare");
        Place place = Bench.on(() -> pane.placeProperty().get().orElseThrow());
        assertEquals(Optional.of("refunds"), place.section());
        assertEquals(Optional.of("rf01"), place.clause());
    }

    @Test
    void completesAnIdByKeyboard() {
        caretAt("\n# Tone");
        type("[?](#to");
        assertEquals(1, Bench.on(() -> overlays.shown().size()));
        press(KeyCode.ENTER);
        assertTrue(bench.text("spec.md").contains("[?](#tone)\n# Tone"), () -> bench.text("spec.md"));
        assertEquals(0, Bench.on(() -> overlays.shown().size()));
    }

    @Test
    void followsALinkAndComesBack() {
        caretAt("](#tone)");
        int before = caret();
        Bench.run(() -> bench.commands.run("go.target"));
        assertEquals(TEXT.indexOf("Tone {"), caret());
        Bench.run(() -> bench.commands.run("go.back"));
        assertEquals(before, caret());
    }

    @Test
    void goesFromATagToItsExampleFile() {
        caretAt("[^rf01]");
        Bench.run(() -> bench.commands.run("go.target"));
        assertEquals(Optional.of(SpecPath.of("examples/rf01.md")), Bench.on(() -> pane.currentFileProperty()
                .get()));
    }

    @Test
    void replacesEveryHitAsOneUndoStep() {
        Bench.run(() -> bench.commands.run("edit.replace"));
        Bench.run(() -> fields().getFirst().setText("agent"));
        Bench.await("the hits are counted", () -> status().endsWith("of 3"));
        Bench.run(() -> {
            fields().get(1).setText("assistant");
            button("Replace all").fire();
        });
        Bench.await(
                "everything is replaced",
                () -> !bench.workspace.text(SPEC).orElse("").contains("agent"));
        Bench.run(() -> bench.commands.run("edit.undo"));
        assertEquals(TEXT, bench.text("spec.md"));
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        Bench.run(() -> {
            bench.commands.run("edit.find");
            pane.current().orElseThrow().find().node().lookupAll(".option").stream()
                    .filter(ToggleButton.class::isInstance)
                    .map(ToggleButton.class::cast)
                    .filter(toggle -> toggle.getText().equals(".*"))
                    .forEach(toggle -> toggle.setSelected(true));
            fields().getFirst().setText("(agent");
        });
        assertTrue(Bench.on(this::status).startsWith("This pattern is not valid"), () -> Bench.on(this::status));
    }

    @Test
    void closesATabAndShowsItsNeighbour() {
        Bench.run(() -> {
            pane.open(SpecPath.of("examples/rf01.md"));
            bench.commands.run("edit.close.tab");
        });
        assertEquals(
                Optional.of(SPEC), Bench.on(() -> pane.currentFileProperty().get()));
    }

    private void caretAt(String words) {
        Bench.run(() -> pane.goTo(SPEC, TextSpan.at(TEXT.indexOf(words))));
    }

    private int caret() {
        return Bench.on(() -> pane.caret().orElseThrow().offset());
    }

    private Node area() {
        return pane.current().orElseThrow().text().node().lookup(".source-area");
    }

    private String shownText() {
        EditorTab tab = pane.current().orElseThrow().text();
        return tab.view().text(new TextSpan(0, tab.text().length()));
    }

    private void type(String text) {
        Bench.run(() -> text.chars().forEach(c -> fire(KeyEvent.KEY_TYPED, Character.toString(c), KeyCode.UNDEFINED)));
    }

    private void press(KeyCode code) {
        Bench.run(() -> fire(KeyEvent.KEY_PRESSED, "", code));
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        Event.fireEvent(area(), new KeyEvent(type, character, "", code, false, false, false, false));
    }

    private List<TextField> fields() {
        return pane.current().orElseThrow().find().node().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .toList();
    }

    private Button button(String words) {
        return pane.current().orElseThrow().find().node().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private String status() {
        return pane.current().orElseThrow().find().node().lookupAll(".count").stream()
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
