package org.clausewright.desktop.editor.text;

import java.util.Locale;

/// What a whole line stands on.
public enum Ground {
    PLAIN,
    HEADING,
    EXAMPLE,
    COMMENTARY,
    QUOTATION,
    CODE;

    String styleClass() {
        return "ground-" + name().toLowerCase(Locale.ROOT);
    }

    /// Whether its text stands behind a bar, a little further in.
    boolean hasBar() {
        return this == COMMENTARY || this == QUOTATION;
    }
}
