package org.clausewright.spec;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The known name that somebody may have meant by one that is not known: at most a third of its letters away. Gives
/// up after a hundred different names, since a text with more of them has no slips of the pen but another trouble.
public final class Nearest {

    private static final int MOST_NAMES = 100;
    private static final int LONGEST = 80;

    private final Collection<String> known;
    private final Map<String, Optional<String>> found = new HashMap<>();

    public Nearest(Collection<String> known) {
        this.known = known;
    }

    public Optional<String> to(String name) {
        if (name.length() > LONGEST || (found.size() >= MOST_NAMES && !found.containsKey(name))) {
            return Optional.empty();
        }
        return found.computeIfAbsent(name, this::search);
    }

    private Optional<String> search(String name) {
        int limit = Math.max(1, name.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
                .map(candidate -> Map.entry(candidate, distance(name, candidate)))
                .filter(entry -> entry.getValue() <= limit)
                .min(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey);
    }

    /// How many letters have to be added, left out, changed or swapped with the next one.
    static int distance(String left, String right) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }
}
