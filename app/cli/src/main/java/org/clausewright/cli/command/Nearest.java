package org.clausewright.cli.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The name that was perhaps meant: the one with the fewest characters to change, if these are at most a third of them.
public final class Nearest {

    private Nearest() {}

    public static Optional<String> to(String name, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String other) -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(other -> distance(name, other) <= Math.max(1, name.length() / 3));
    }

    /// Levenshtein's: insertions, deletions and replacements of single characters.
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[right.length()];
    }
}
