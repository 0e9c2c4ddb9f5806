package org.clausewright.desktop.editor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/// A whole editor in a window, on a spec of its own.
final class OpenEditor implements AutoCloseable {

    final Bench bench;
    final SceneOverlays overlays;
    final EditorPane pane;

    OpenEditor(Path temporary, Map<String, String> files, String file) {
        bench = Bench.open(temporary, files, 800, 600);
        bench.settle();
        overlays = Bench.on(SceneOverlays::new);
        pane = Bench.on(() -> new EditorPane(new EditorDesk(
                bench.workspace,
                bench.tasks,
                bench.desk().preferences(),
                bench.commands,
                overlays,
                (kind, title, detail, actions, closed) -> {},
                id -> false)));
        Bench.run(() -> {
            overlays.root().getChildren().addFirst(pane.node());
            bench.root.getChildren().setAll(overlays.root());
            pane.open(SpecPath.of(file));
        });
        bench.layout();
    }

    void run(String command) {
        Bench.run(() -> bench.commands.run(command));
        bench.layout();
    }

    void caretAt(String file, String words) {
        Bench.run(
                () -> pane.goTo(SpecPath.of(file), TextSpan.at(bench.text(file).indexOf(words))));
        bench.layout();
    }

    int caret() {
        return Bench.on(() -> pane.caret().orElseThrow().offset());
    }

    Optional<SpecPath> file() {
        return Bench.on(() -> pane.currentFileProperty().get());
    }

    Node area() {
        return pane.current().orElseThrow().text().node().lookup(".source-area");
    }

    /// On the window's thread.
    void type(String text) {
        text.chars().forEach(c -> key(area(), KeyEvent.KEY_TYPED, Character.toString(c), KeyCode.UNDEFINED));
    }

    static void press(Node target, KeyCode code) {
        Bench.run(() -> key(target, KeyEvent.KEY_PRESSED, "", code));
    }

    private static void key(Node target, EventType<KeyEvent> type, String character, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(type, character, "", code, false, false, false, false));
    }

    void ctrlClick(int offset) {
        Bench.run(() -> {
            Bounds at = boundsOf(offset);
            Event.fireEvent(
                    area(),
                    new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            at.getCenterX(),
                            at.getCenterY(),
                            at.getCenterX(),
                            at.getCenterY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
        bench.layout();
    }

    /// The mouse has come to rest on a character; offsets of a text without folds.
    void hover(int offset) {
        Bench.run(() -> {
            Bounds at = boundsOf(offset);
            Event.fireEvent(area(), MouseOverTextEvent.beginAt(new Point2D(at.getMinX(), at.getMinY()), offset));
        });
    }

    void leave() {
        Bench.run(() -> Event.fireEvent(area(), MouseOverTextEvent.end()));
    }

    Bounds boundsOf(int offset) {
        return pane.current()
                .orElseThrow()
                .text()
                .view()
                .bounds(new TextSpan(offset, offset + 1))
                .orElseThrow();
    }

    @Override
    public void close() {
        Bench.run(pane::close);
        bench.close();
    }
}
