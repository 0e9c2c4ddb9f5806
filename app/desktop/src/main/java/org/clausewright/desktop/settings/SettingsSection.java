package org.clausewright.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A group of settings under a heading: rows of a label and what it is set with.
class SettingsSection extends VBox {

    SettingsSection(String heading) {
        getStyleClass().add("settings-section");
        Label label = new Label(heading);
        label.getStyleClass().add("settings-heading");
        getChildren().add(label);
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
