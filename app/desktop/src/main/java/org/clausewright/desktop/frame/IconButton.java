package org.clausewright.desktop.frame;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that is an icon only. It always has a name, for screen readers and as a tooltip.
public final class IconButton extends Button {

    public IconButton(Ikon icon, String name, Runnable run) {
        setGraphic(new FontIcon(icon));
        getStyleClass().addAll("icon-button", "flat");
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        setOnAction(event -> run.run());
    }
}
