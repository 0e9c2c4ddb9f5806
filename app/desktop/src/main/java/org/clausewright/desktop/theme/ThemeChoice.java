package org.clausewright.desktop.theme;

import java.util.Locale;

/// Which theme a person wants.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The choice of that id; the system's where it is unknown.
    public static ThemeChoice of(String id) {
        for (ThemeChoice choice : values()) {
            if (choice.id().equals(id)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    Theme resolve(Theme system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}
