package org.clausewright.desktop.window;

import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/// The keys on a row of tabs: left and right choose the neighbour, down goes into the pane.
final class TabKeys {

    private final Dock dock;

    TabKeys(Dock dock) {
        this.dock = dock;
    }

    void install(ToggleGroup tabs) {
        for (Toggle toggle : tabs.getToggles()) {
            if (toggle instanceof ToggleButton tab) {
                tab.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, tabs, tab));
            }
        }
    }

    private void onKey(KeyEvent event, ToggleGroup tabs, ToggleButton tab) {
        int at = tabs.getToggles().indexOf(tab);
        switch (event.getCode()) {
            case LEFT -> choose(event, tabs, at - 1);
            case RIGHT -> choose(event, tabs, at + 1);
            case DOWN -> {
                event.consume();
                dock.focusFront();
            }
            default -> {}
        }
    }

    /// A tab that was in the menu until now takes no focus before it is laid out.
    private static void showNow(ToggleButton tab) {
        if (tab.getParent() instanceof DockTabs row) {
            row.layout();
        }
    }

    private static void choose(KeyEvent event, ToggleGroup tabs, int index) {
        event.consume();
        int count = tabs.getToggles().size();
        if (tabs.getToggles().get(Math.floorMod(index, count)) instanceof ToggleButton tab) {
            tab.fire();
            showNow(tab);
            tab.requestFocus();
        }
    }
}
