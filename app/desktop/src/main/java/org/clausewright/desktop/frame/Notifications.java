package org.clausewright.desktop.frame;

import java.util.List;

/// Short words at the bottom right, which are kept in Activity too.
public interface Notifications {

    /// An action that a notification offers.
    record Action(String title, Runnable run) {}

    /// How a notification looks, and whether it waits to be answered.
    enum Kind {
        INFO,
        SUCCESS,
        WARNING,
        ERROR
    }

    /// One with actions stays until it is answered or closed; others go by themselves.
    ///
    /// @param closed called where it was closed without an answer
    void show(Kind kind, String title, String detail, List<Action> actions, Runnable closed);

    default void show(Kind kind, String title, String detail, List<Action> actions) {
        show(kind, title, detail, actions, () -> {});
    }

    default void show(Kind kind, String title, String detail) {
        show(kind, title, detail, List.of());
    }
}
