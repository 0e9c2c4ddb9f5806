package org.clausewright.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How long something takes, in units of what it is compared with. Each round gives one ratio, of two medians that were
/// measured within a minute of each other: what else the machine does then weighs on both.
///
/// @param what   the figure as architecture.md names it
/// @param rounds the ratio of each round, lowest first
/// @param goal   what it should be
record Ratio(String what, List<Double> rounds, String goal) {

    Ratio {
        rounds = rounds.stream().sorted().toList();
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured: " + what);
        }
    }

    /// @param measured the time in each round
    /// @param beside   the time of what it is compared with, in the same rounds
    static Ratio of(String what, List<Double> measured, List<Double> beside, String goal) {
        List<Double> ratios = IntStream.range(0, measured.size())
                .mapToObj(round -> measured.get(round) / beside.get(round))
                .toList();
        return new Ratio(what, ratios, goal);
    }

    double median() {
        int middle = rounds.size() / 2;
        return rounds.size() % 2 == 1 ? rounds.get(middle) : (rounds.get(middle - 1) + rounds.get(middle)) / 2;
    }

    /// A row of the report's table.
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f (%.2f to %.2f) | %s |",
                what,
                median(),
                rounds.getFirst(),
                rounds.getLast(),
                goal);
    }
}
