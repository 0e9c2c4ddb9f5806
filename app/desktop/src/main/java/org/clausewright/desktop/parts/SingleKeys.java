package org.clausewright.desktop.parts;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Lets single keys be commands. A command may put the focus into a field before the letter of its key has been typed:
/// that letter is kept out of the field.
public final class SingleKeys {

    private final Predicate<KeyEvent> commands;
    private boolean pressed;

    private SingleKeys(Predicate<KeyEvent> commands) {
        this.commands = commands;
    }

    /// @param commands what a key does that is pressed in the node or in what it holds; whether it does anything
    public static void on(Node node, Predicate<KeyEvent> commands) {
        SingleKeys keys = new SingleKeys(commands);
        node.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        node.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
        node.addEventFilter(KeyEvent.KEY_RELEASED, release -> keys.pressed = false);
    }

    private void press(KeyEvent event) {
        pressed = commands.test(event);
        if (pressed) {
            event.consume();
        }
    }

    private void type(KeyEvent event) {
        if (pressed) {
            event.consume();
        }
    }
}
