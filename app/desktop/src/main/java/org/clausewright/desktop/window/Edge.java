package org.clausewright.desktop.window;

import java.util.Locale;

/// A side of the editor that a dock stands at.
public enum Edge {
    /// The navigator.
    LEFT(296),
    /// What belongs to the clause under the caret.
    RIGHT(424),
    /// What belongs to the spec as a whole.
    BOTTOM(252);

    private final double standard;

    Edge(double standard) {
        this.standard = standard;
    }

    /// Its size in pixels as long as nobody has moved it, at the standard text size.
    double standard() {
        return standard;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
