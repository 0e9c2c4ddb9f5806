package org.clausewright.desktop;

import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.clausewright.desktop.frame.Commands;

/// Keys that do the same as a command's own: keyboards differ in where plus stands, and some people know another key.
final class Keys {

    private static final Map<String, List<String>> MORE = Map.of(
            "view.palette", List.of("Shortcut+Shift+P"),
            "text.larger", List.of("Shortcut+Equals", "Shortcut+Add", "Shortcut+Shift+Equals"),
            "text.smaller", List.of("Shortcut+Subtract"),
            "text.standard", List.of("Shortcut+Numpad 0"));

    private Keys() {}

    static void install(Scene scene, Commands commands) {
        MORE.forEach((id, keys) ->
                keys.forEach(key -> scene.getAccelerators().put(KeyCombination.valueOf(key), () -> commands.run(id))));
    }
}
