package org.clausewright.desktop.frame;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that is an icon only. It always has a name for screen readers and a tooltip, with the key where one does
/// the same.
public final class IconButton extends Button {

    public IconButton(Ikon icon, String name, Optional<KeyCombination> key, Runnable run) {
        setGraphic(new FontIcon(icon));
        getStyleClass().addAll("icon-button", "flat");
        setAccessibleText(name);
        setTooltip(
                new Tooltip(key.map(keys -> name + "  " + keys.getDisplayText()).orElse(name)));
        setOnAction(event -> run.run());
    }

    public IconButton(Ikon icon, String name, Runnable run) {
        this(icon, name, Optional.empty(), run);
    }

    public static IconButton of(Command command) {
        IconButton button = new IconButton(
                command.icon()
                        .orElseThrow(() -> new IllegalArgumentException("the command has no icon: " + command.id())),
                command.title(),
                command.key(),
                () -> {
                    if (command.enabled().getAsBoolean()) {
                        command.run().run();
                    }
                });
        return button;
    }
}
