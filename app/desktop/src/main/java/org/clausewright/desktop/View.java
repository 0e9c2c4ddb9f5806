package org.clausewright.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a picture of the window shows in front.
public enum View {
    WELCOME,
    EDITOR,
    CLARIFY,
    PROBLEMS,
    CHANGES,
    CONFLICTS,
    CHALLENGE,
    ACTIVITY,
    SETTINGS;

    /// The name on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The command whose result it is to show; only those that are done offline in no time.
    Optional<String> command() {
        return switch (this) {
            case CLARIFY -> Optional.of("clause.clarify");
            case CONFLICTS -> Optional.of("model.conflicts");
            case CHALLENGE -> Optional.of("clause.challenge");
            case WELCOME, EDITOR, PROBLEMS, CHANGES, ACTIVITY, SETTINGS -> Optional.empty();
        };
    }

    /// The panes that show it, the best first; the first that is there is taken.
    Iterable<String> panes() {
        return switch (this) {
            case WELCOME, SETTINGS, EDITOR -> List.of();
            case CLARIFY -> List.of("clarify", "problems");
            case PROBLEMS, CHANGES, CONFLICTS, CHALLENGE, ACTIVITY -> List.of(id());
        };
    }
}
