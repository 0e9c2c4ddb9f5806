package org.clausewright.benchmarks;

import java.util.Locale;

/// One line of the report: how long something takes, in units of what it is compared with.
///
/// @param what  the figure as architecture.md names it
/// @param value the one time divided by the other
/// @param error the half width of the 99.9 % interval of the value
/// @param goal  what it should be
record Ratio(String what, double value, double error, String goal) {

    /// The quotient of two measurements and its error, taking theirs as independent.
    static Ratio of(String what, Measurement measured, Measurement beside, String goal) {
        double value = measured.score() / beside.score();
        double relative = Math.hypot(measured.error() / measured.score(), beside.error() / beside.score());
        return new Ratio(what, value, value * relative, goal);
    }

    String row() {
        return String.format(Locale.ROOT, "| %s | %.2f ± %.2f | %s |", what, value, error, goal);
    }

    /// A time with its error, in any unit.
    record Measurement(double score, double error) {}
}
