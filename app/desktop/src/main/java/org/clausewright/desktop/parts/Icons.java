package org.clausewright.desktop.parts;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, and the buttons that are nothing but an icon with a name.
public final class Icons {

    private Icons() {}

    public static FontIcon of(Ikon ikon, String... styles) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    /// A flat button; its name is its tooltip and what a screen reader says.
    public static Button button(Ikon ikon, String name, Runnable action) {
        Button button = new Button();
        button.setGraphic(of(ikon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }
}
