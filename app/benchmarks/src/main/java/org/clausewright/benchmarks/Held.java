package org.clausewright.benchmarks;

import java.util.List;

/// How long each of some keys took, in nanoseconds, shortest first.
record Held(List<Long> times) {

    Held {
        times = times.stream().sorted().toList();
        if (times.isEmpty()) {
            throw new IllegalArgumentException("no key was typed");
        }
    }

    /// All keys of several turns.
    static Held of(List<Held> turns) {
        return new Held(turns.stream().flatMap(turn -> turn.times().stream()).toList());
    }

    double percentile(int percent) {
        return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
    }
}
