package org.clausewright.benchmarks.accuracy;

/// What was found, against what should have been.
///
/// @param right  marked and found
/// @param wrong  found and not marked
/// @param missed marked and not found
record Score(int right, int wrong, int missed) {

    static final Score NONE = new Score(0, 0, 0);

    static Score of(boolean marked, boolean found) {
        return new Score(marked && found ? 1 : 0, !marked && found ? 1 : 0, marked && !found ? 1 : 0);
    }

    Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
        return ratio(right, right + wrong);
    }

    double recall() {
        return ratio(right, right + missed);
    }

    double f1() {
        return ratio(2 * right, 2 * right + wrong + missed);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
