package org.clausewright.desktop.problems;

import java.util.Locale;

/// By what the list is divided.
enum Grouping {
    NONE,
    SEVERITY,
    SECTION,
    FILE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Grouping of(String id) {
        for (Grouping grouping : values()) {
            if (grouping.id().equals(id)) {
                return grouping;
            }
        }
        return NONE;
    }
}
