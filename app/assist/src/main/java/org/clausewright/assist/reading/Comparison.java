package org.clausewright.assist.reading;

import java.util.List;

/// What a rewording did to the spread over some cases. It is an improvement only if the spread falls: the mean of the
/// entropies over all the cases, each read by as many readers before as after.
public record Comparison(List<Row> rows) {

    private static final double NOTHING = 1e-9;

    /// One case.
    ///
    /// @param before the spread in the old words
    /// @param after  the spread in the new words
    public record Row(ReadingCase situation, Spread before, Spread after) {

        /// Whether there are votes that count on both sides.
        public boolean isMeasured() {
            return before.counted() > 0 && after.counted() > 0;
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// Whether every case has votes that count on both sides; before that nothing is said.
    public boolean isMeasured() {
        return !rows.isEmpty() && rows.stream().allMatch(Row::isMeasured);
    }

    /// Mean entropy over the cases in the old words, in bits; 0 where there is no case.
    public double before() {
        return rows.stream()
                .mapToDouble(row -> row.before().entropy())
                .average()
                .orElse(0);
    }

    /// Mean entropy over the cases in the new words, in bits; 0 where there is no case.
    public double after() {
        return rows.stream().mapToDouble(row -> row.after().entropy()).average().orElse(0);
    }

    public boolean isImprovement() {
        return isMeasured() && after() < before() - NOTHING;
    }
}
