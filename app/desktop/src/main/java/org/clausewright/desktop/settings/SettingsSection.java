package org.clausewright.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.SettingsPart;

/// A group of settings under a heading: rows of a label and what it is set with.
public class SettingsSection extends VBox {

    private final Map<SettingsPart, List<Node>> controls = new EnumMap<>(SettingsPart.class);

    SettingsSection(String heading) {
        getStyleClass().add("settings-section");
        Label label = new Label(heading);
        label.getStyleClass().add("settings-heading");
        getChildren().add(label);
    }

    /// What a part is set with now; nothing where it does not stand in this section.
    final Optional<Node> control(SettingsPart part) {
        return controls.getOrDefault(part, List.of()).stream()
                .filter(node -> !node.isDisabled())
                .findFirst();
    }

    /// @param these what sets it, the first first; the later ones where those before are disabled
    final void sets(SettingsPart part, Node... these) {
        controls.put(part, List.of(these));
    }

    final void row(String words, Node... controls) {
        Label label = new Label(words);
        label.getStyleClass().add("settings-label");
        label.setLabelFor(controls[0]);
        HBox side = new HBox(controls);
        side.getStyleClass().add("settings-controls");
        HBox.setHgrow(side, Priority.ALWAYS);
        HBox row = new HBox(label, side);
        row.getStyleClass().add("settings-row");
        getChildren().add(row);
    }

    final Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().add("settings-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.visibleProperty());
        getChildren().add(note);
        return note;
    }
}
