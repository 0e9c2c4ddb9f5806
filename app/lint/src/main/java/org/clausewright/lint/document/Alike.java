package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds pairs of lists that share most of their stems, without comparing all of them: two lists that share so many
/// have one of their rarest stems in common (prefix filtering: Chaudhuri et al., A primitive operator for similarity
/// joins, 2006). Of lists that share a stem, each is compared with the nearest ones before it only, so that the work
/// is linear also where a text repeats itself.
final class Alike {

    private static final int NEAREST = 24;

    /// Takes a pair, by index.
    interface Pairs {
        void add(int earlier, int later);
    }

    private final List<List<String>> lists;
    private final double least;

    /// @param lists each without repetition
    /// @param least the share of the stems of both that is common to them, from 0 to 1
    Alike(List<List<String>> lists, double least) {
        this.lists = lists;
        this.least = least;
    }

    /// The share of the stems of both lists that is common to them; 0 where either is empty.
    static double share(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> all = new HashSet<>(left);
        int common = 0;
        for (String stem : right) {
            common += all.contains(stem) ? 1 : 0;
        }
        return (double) common / (left.size() + right.size() - common);
    }

    /// The pairs, each once, in the order of the later of the two.
    void forEach(Pairs pairs) {
        Map<String, Integer> counts = new HashMap<>();
        lists.forEach(list -> list.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            Set<Integer> candidates = new HashSet<>();
            for (String stem : rarest(lists.get(i), counts)) {
                List<Integer> holders = index.computeIfAbsent(stem, _ -> new ArrayList<>());
                candidates.addAll(holders.subList(Math.max(0, holders.size() - NEAREST), holders.size()));
                holders.add(i);
            }
            for (int candidate : candidates.stream().sorted().toList()) {
                if (share(lists.get(candidate), lists.get(i)) >= least) {
                    pairs.add(candidate, i);
                }
            }
        }
    }

    private List<String> rarest(List<String> list, Map<String, Integer> counts) {
        int prefix = list.size() - (int) Math.ceil(least * list.size()) + 1;
        return list.stream()
                .sorted(Comparator.comparing((String stem) -> counts.getOrDefault(stem, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(list.isEmpty() ? 0 : prefix)
                .toList();
    }
}
