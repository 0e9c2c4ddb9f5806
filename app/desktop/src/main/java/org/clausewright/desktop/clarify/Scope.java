package org.clausewright.desktop.clarify;

import java.util.Locale;

/// What the questions are taken from.
enum Scope {
    CLAUSE,
    SECTION,
    DOCUMENT,
    SPEC;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Scope of(String id) {
        for (Scope scope : values()) {
            if (scope.id().equals(id)) {
                return scope;
            }
        }
        return SPEC;
    }
}
