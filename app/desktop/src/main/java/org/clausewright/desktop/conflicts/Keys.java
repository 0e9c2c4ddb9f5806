package org.clausewright.desktop.conflicts;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// What keys stand for here.
final class Keys {

    private Keys() {}

    static Optional<Integer> digit(KeyEvent event) {
        if (!event.getCode().isDigitKey()) {
            return Optional.empty();
        }
        String name = event.getCode().getName();
        return Optional.of(Character.digit(name.charAt(name.length() - 1), 10));
    }
}
