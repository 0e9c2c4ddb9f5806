package org.clausewright.desktop.window;

import org.clausewright.workspace.Preferences;

/// How the docks stand.
public final class Layout {

    private final DockState left;
    private final DockState right;
    private final DockState bottom;

    public Layout(Preferences preferences) {
        left = new DockState(Edge.LEFT, preferences);
        right = new DockState(Edge.RIGHT, preferences);
        bottom = new DockState(Edge.BOTTOM, preferences);
    }

    public DockState at(Edge edge) {
        return switch (edge) {
            case LEFT -> left;
            case RIGHT -> right;
            case BOTTOM -> bottom;
        };
    }

    /// All docks as they were on the first day.
    public void reset() {
        left.reset();
        right.reset();
        bottom.reset();
    }
}
