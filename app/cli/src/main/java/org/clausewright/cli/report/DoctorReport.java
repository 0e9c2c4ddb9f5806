package org.clausewright.cli.report;

import java.util.List;
import java.util.Locale;

/// What is set up, what is not, and what to do about it.
public record DoctorReport(List<CheckRow> checks) {

    public record CheckRow(String name, String state, String message) {}

    /// How a part of the set-up is.
    public enum State {
        OK,
        /// Not there, and the program can do without.
        MISSING,
        /// There, and does not work.
        BROKEN
    }

    public static CheckRow row(String name, State state, String message) {
        return new CheckRow(name, state.name().toLowerCase(Locale.ROOT), message);
    }
}
