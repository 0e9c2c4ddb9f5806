package org.clausewright.desktop.settings;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.clausewright.desktop.frame.IconButton;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.theme.Appearance;
import org.clausewright.desktop.theme.ThemeChoice;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Theme and text size.
public final class LooksSection extends SettingsSection {

    private final Messages messages = Messages.of(LooksSection.class);
    private final Appearance appearance;

    public LooksSection(Appearance appearance) {
        super(Messages.of(LooksSection.class).text("looks"));
        this.appearance = appearance;
        row(messages.text("theme"), themes());
        Label size = new Label();
        size.getStyleClass().add("settings-number");
        size.textProperty().bind(appearance.textSize().map(String::valueOf));
        row(
                messages.text("text"),
                new IconButton(BootstrapIcons.DASH, messages.text("text.smaller"), appearance::smaller),
                size,
                new IconButton(BootstrapIcons.PLUS, messages.text("text.larger"), appearance::larger));
    }

    private HBox themes() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        for (ThemeChoice choice : ThemeChoice.values()) {
            ToggleButton button = new ToggleButton(messages.text("theme." + choice.id()));
            button.setToggleGroup(group);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                appearance.choice().set(choice);
            });
            appearance.choice().subscribe(chosen -> button.setSelected(chosen == choice));
            box.getChildren().add(button);
        }
        return box;
    }
}
