package org.clausewright.workspace.model;

import java.util.Locale;

/// One thing that is set up, or is not.
///
/// @param message what is so, and where something is to be done, what
public record Check(String name, State state, String message) {

    /// How it is.
    public enum State {
        OK,
        MISSING,
        BROKEN;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
