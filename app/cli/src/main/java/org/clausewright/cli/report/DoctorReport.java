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
        BROKEN;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether a part, or a part of that part, is like that.
    public boolean has(String name, State state) {
        return checks.stream()
                .anyMatch(
                        check -> check.name().startsWith(name) && check.state().equals(state.id()));
    }

    public static CheckRow row(String name, State state, String message) {
        return new CheckRow(name, state.id(), message);
    }
}
