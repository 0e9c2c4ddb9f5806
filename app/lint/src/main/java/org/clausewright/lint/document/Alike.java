package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.Arrays;
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
        Set<String> all = new HashSet<>(left);
        int common = 0;
        for (String stem : right) {
            common += all.contains(stem) ? 1 : 0;
        }
        return share(common, left.size(), right.size());
    }

    private static double share(int common, int left, int right) {
        return left == 0 || right == 0 ? 0 : (double) common / (left + right - common);
    }

    /// The pairs, each once, in the order of the later of the two.
    void forEach(Pairs pairs) {
        int[][] ranked = ranked();
        List<List<Integer>> holders = new ArrayList<>();
        int[] comparedWith = new int[ranked.length];
        for (int i = 0; i < ranked.length; i++) {
            List<Integer> candidates = new ArrayList<>();
            for (int at = 0; at < prefix(ranked[i].length); at++) {
                while (holders.size() <= ranked[i][at]) {
                    holders.add(new ArrayList<>(2));
                }
                List<Integer> known = holders.get(ranked[i][at]);
                for (int holder : known.subList(Math.max(0, known.size() - NEAREST), known.size())) {
                    if (comparedWith[holder] != i) {
                        comparedWith[holder] = i;
                        candidates.add(holder);
                    }
                }
                known.add(i);
            }
            Collections.sort(candidates);
            for (int candidate : candidates) {
                if (share(ranked[candidate], ranked[i]) >= least) {
                    pairs.add(candidate, i);
                }
            }
        }
    }

    /// How many of the rarest stems of a list are looked up.
    private int prefix(int size) {
        return size == 0 ? 0 : size - (int) Math.ceil(least * size) + 1;
    }

    /// The lists with a number for each stem, the rarest first: 0 is the rarest of all.
    private int[][] ranked() {
        Map<String, Stem> stems = new HashMap<>();
        Stem[][] counted = new Stem[lists.size()][];
        for (int i = 0; i < counted.length; i++) {
            List<String> list = lists.get(i);
            counted[i] = new Stem[list.size()];
            for (int at = 0; at < list.size(); at++) {
                Stem stem = stems.computeIfAbsent(list.get(at), Stem::new);
                stem.count++;
                counted[i][at] = stem;
            }
        }
        List<Stem> order = new ArrayList<>(stems.values());
        order.sort(Stem.RAREST_FIRST);
        for (int rank = 0; rank < order.size(); rank++) {
            order.get(rank).rank = rank;
        }
        int[][] ranked = new int[counted.length][];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = new int[counted[i].length];
            for (int at = 0; at < ranked[i].length; at++) {
                ranked[i][at] = counted[i][at].rank;
            }
            Arrays.sort(ranked[i]);
        }
        return ranked;
    }

    /// The same of lists of ascending numbers.
    private static double share(int[] left, int[] right) {
        int common = 0;
        int l = 0;
        int r = 0;
        while (l < left.length && r < right.length) {
            int difference = left[l] - right[r];
            common += difference == 0 ? 1 : 0;
            l += difference <= 0 ? 1 : 0;
            r += difference >= 0 ? 1 : 0;
        }
        return share(common, left.length, right.length);
    }

    /// A stem, and how many lists hold it.
    private static final class Stem {

        private static final Comparator<Stem> RAREST_FIRST = (left, right) ->
                left.count != right.count ? Integer.compare(left.count, right.count) : left.name.compareTo(right.name);

        private final String name;
        private int count;
        private int rank;

        Stem(String name) {
            this.name = name;
        }
    }
}
