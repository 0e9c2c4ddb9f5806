package org.clausewright.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;

/// A set of colours by role.
public enum Theme {
    LIGHT,
    DARK;

    /// The name on the command line and the folder in `themes`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The user-agent stylesheet that this theme stands on.
    String base() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /// The resource with its colours.
    String tokens() {
        return "/org/clausewright/desktop/theme/" + id() + "/tokens.css";
    }
}
