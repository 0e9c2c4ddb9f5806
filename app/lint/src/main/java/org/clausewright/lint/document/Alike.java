package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.Collections;
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
        Map<String, Stem> stems = new HashMap<>();
        List<List<Stem>> counted = new ArrayList<>(lists.size());
        for (List<String> list : lists) {
            List<Stem> own = new ArrayList<>(list.size());
            for (String name : list) {
                Stem stem = stems.computeIfAbsent(name, Stem::new);
                stem.count++;
                own.add(stem);
            }
            counted.add(own);
        }
        int[] comparedWith = new int[lists.size()];
        for (int i = 0; i < lists.size(); i++) {
            List<Integer> candidates = new ArrayList<>();
            for (Stem stem : rarest(counted.get(i))) {
                for (int holder : stem.nearest()) {
                    if (comparedWith[holder] != i) {
                        comparedWith[holder] = i;
                        candidates.add(holder);
                    }
                }
                stem.holders.add(i);
            }
            Collections.sort(candidates);
            for (int candidate : candidates) {
                if (share(lists.get(candidate), lists.get(i)) >= least) {
                    pairs.add(candidate, i);
                }
            }
        }
    }

    private List<Stem> rarest(List<Stem> list) {
        int prefix = list.size() - (int) Math.ceil(least * list.size()) + 1;
        list.sort(Stem.RAREST_FIRST);
        return list.subList(0, list.isEmpty() ? 0 : prefix);
    }

    /// A stem, how many lists hold it, and of those that were seen the ones that have it among their rarest.
    private static final class Stem {

        private static final Comparator<Stem> RAREST_FIRST = (left, right) ->
                left.count != right.count ? Integer.compare(left.count, right.count) : left.name.compareTo(right.name);

        private final String name;
        private final List<Integer> holders = new ArrayList<>(2);
        private int count;

        Stem(String name) {
            this.name = name;
        }

        List<Integer> nearest() {
            return holders.subList(Math.max(0, holders.size() - NEAREST), holders.size());
        }
    }
}
