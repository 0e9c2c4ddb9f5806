package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Finds pairs of sets that share most of their words, without comparing all of them: two sets that share so many
/// have one of their rarest words in common (prefix filtering: Chaudhuri et al., A primitive operator for similarity
/// joins, 2006). Of sets that share a word, each is compared with the nearest ones before it only, so that the work
/// is linear also where a text repeats itself.
final class Alike {

    private static final int NEAREST = 24;

    /// Takes a pair, by index.
    interface Pairs {
        void add(int earlier, int later);
    }

    private final List<WordSet> sets;
    private final double least;

    /// @param least the share of the words of both that is common to them, from 0 to 1
    Alike(List<WordSet> sets, double least) {
        this.sets = sets;
        this.least = least;
    }

    /// The pairs, each once, in the order of the later of the two.
    void forEach(Pairs pairs) {
        Ranks ranks = Ranks.of(sets);
        List<List<Integer>> holders = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            holders.add(new ArrayList<>(2));
        }
        int[] comparedWith = new int[sets.size()];
        for (int i = 0; i < comparedWith.length; i++) {
            int[] words = ranks.rarestFirst(sets.get(i));
            List<Integer> candidates = new ArrayList<>();
            for (int at = 0; at < prefix(words.length); at++) {
                List<Integer> known = holders.get(words[at]);
                for (int holder : known.subList(Math.max(0, known.size() - NEAREST), known.size())) {
                    if (comparedWith[holder] != i) {
                        comparedWith[holder] = i;
                        if (mayBeAlike(sets.get(holder).size(), words.length)) {
                            candidates.add(holder);
                        }
                    }
                }
                known.add(i);
            }
            Collections.sort(candidates);
            for (int candidate : candidates) {
                if (sets.get(candidate).share(sets.get(i)) >= least) {
                    pairs.add(candidate, i);
                }
            }
        }
    }

    /// Two sets of too different sizes cannot share enough.
    private boolean mayBeAlike(int one, int other) {
        return Math.min(one, other) >= least * Math.max(one, other);
    }

    /// How many of the rarest words of a set are looked up.
    private int prefix(int size) {
        return size == 0 ? 0 : size - (int) Math.ceil(least * size) + 1;
    }

    /// The words of all sets, ascending, and how rare each of them is: 0 is the rarest of all.
    private static final class Ranks {

        private final int[] words;
        private final int[] ranks;

        private Ranks(int[] words, int[] ranks) {
            this.words = words;
            this.ranks = ranks;
        }

        static Ranks of(List<WordSet> sets) {
            int[] all = new int[sets.stream().mapToInt(WordSet::size).sum()];
            int[] filled = {0};
            sets.forEach(set -> set.forEach(word -> all[filled[0]++] = word));
            Arrays.sort(all);
            int[] words = Arrays.stream(all).distinct().toArray();
            long[] counted = new long[words.length];
            int from = 0;
            for (int i = 0; i < words.length; i++) {
                int to = from;
                while (to < all.length && all[to] == words[i]) {
                    to++;
                }
                counted[i] = ((long) (to - from) << Integer.SIZE) | i;
                from = to;
            }
            Arrays.sort(counted);
            int[] ranks = new int[words.length];
            for (int rank = 0; rank < counted.length; rank++) {
                ranks[(int) counted[rank]] = rank;
            }
            return new Ranks(words, ranks);
        }

        int size() {
            return words.length;
        }

        int[] rarestFirst(WordSet set) {
            int[] found = new int[set.size()];
            int[] filled = {0};
            set.forEach(word -> found[filled[0]++] = ranks[Arrays.binarySearch(words, word)]);
            Arrays.sort(found);
            return found;
        }
    }
}
