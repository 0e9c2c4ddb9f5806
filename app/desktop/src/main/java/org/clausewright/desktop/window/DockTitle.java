package org.clausewright.desktop.window;

import javafx.scene.control.Label;
import org.clausewright.desktop.frame.Pane;

/// The title of a dock's only pane.
final class DockTitle extends Label {

    DockTitle(Pane pane) {
        getStyleClass().add("dock-title");
        textProperty().bind(pane.title());
        setMinWidth(USE_PREF_SIZE);
    }
}
