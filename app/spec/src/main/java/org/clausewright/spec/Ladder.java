package org.clausewright.spec;

import java.util.List;
import java.util.Optional;

/// The levels of authority of a spec, highest first.
public record Ladder(List<String> levels) {

    public static final Ladder DEFAULT = new Ladder(List.of("root", "system", "developer", "user", "guideline"));

    public Ladder {
        levels = List.copyOf(levels);
        if (levels.isEmpty() || levels.stream().distinct().count() != levels.size()) {
            throw new IllegalArgumentException("a ladder has at least one level, and each once: " + levels);
        }
    }

    public boolean has(String level) {
        return levels.contains(level);
    }

    /// Negative where `left` outranks `right`, positive where it is outranked, zero where they are equal; empty where
    /// either is no level of this ladder.
    public Optional<Integer> compare(String left, String right) {
        int leftRank = levels.indexOf(left);
        int rightRank = levels.indexOf(right);
        return leftRank < 0 || rightRank < 0 ? Optional.empty() : Optional.of(Integer.compare(leftRank, rightRank));
    }

    /// The rank of a level from 0, the highest; empty where the ladder does not have it.
    public Optional<Integer> rank(String level) {
        int rank = levels.indexOf(level);
        return rank < 0 ? Optional.empty() : Optional.of(rank);
    }
}
