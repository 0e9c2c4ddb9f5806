package org.clausewright.desktop.window;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import org.clausewright.desktop.frame.Pane;

/// The tab of a pane.
final class DockTab extends ToggleButton {

    DockTab(Pane pane) {
        setUserData(pane);
        getStyleClass().setAll("dock-tab");
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        textProperty().bind(pane.title());
    }
}
