package org.clausewright.desktop.parts;

import java.nio.file.Path;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SingleKeysTest {

    @Test
    void keepsTheLetterOfACommandOutOfTheFieldThatItGoesTo(@TempDir Path home) {
        try (Bench bench = Bench.open(home, Map.of("spec.md", "# Money {#money}\n"), 400, 300)) {
            Bench.run(() -> {
                TextField field = new TextField();
                VBox pane = new VBox(field);
                SingleKeys.on(pane, press -> press.getTarget().equals(pane) && press.getCode() == KeyCode.F);
                bench.root.getChildren().add(pane);
                pane.applyCss();
                fire(pane, KeyEvent.KEY_PRESSED, "", KeyCode.F);
                fire(field, KeyEvent.KEY_TYPED, "f", KeyCode.UNDEFINED);
                fire(field, KeyEvent.KEY_RELEASED, "", KeyCode.F);
                assertEquals("", field.getText());
                fire(field, KeyEvent.KEY_PRESSED, "", KeyCode.F);
                fire(field, KeyEvent.KEY_TYPED, "f", KeyCode.UNDEFINED);
                assertEquals("f", field.getText());
            });
        }
    }

    private static void fire(Node at, EventType<KeyEvent> type, String letter, KeyCode code) {
        Event.fireEvent(at, new KeyEvent(type, letter, "", code, false, false, false, false));
    }
}
