package org.clausewright.lint.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;

/// A set of words as numbers: which words stand in a passage, in a few bytes each. May take a word for another that
/// has the same hash.
final class WordSet {

    private final int[] hashes;

    private WordSet(int[] hashes) {
        this.hashes = hashes;
    }

    /// Collects words, each as often as it comes.
    static final class Builder {

        private int[] hashes = new int[16];
        private int count;

        void add(String word) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
            }
            hashes[count++] = word.hashCode();
        }

        WordSet build() {
            Arrays.sort(hashes, 0, count);
            int distinct = 0;
            for (int i = 0; i < count; i++) {
                if (distinct == 0 || hashes[i] != hashes[distinct - 1]) {
                    hashes[distinct++] = hashes[i];
                }
            }
            return new WordSet(Arrays.copyOf(hashes, distinct));
        }
    }

    static WordSet of(Collection<String> words) {
        Builder set = new Builder();
        words.forEach(set::add);
        return set.build();
    }

    int size() {
        return hashes.length;
    }

    boolean has(String word) {
        return Arrays.binarySearch(hashes, word.hashCode()) >= 0;
    }

    boolean hasAll(Collection<String> words) {
        for (String word : words) {
            if (!has(word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether one of the two holds all words of the other.
    boolean isWithin(WordSet other) {
        return common(other) == Math.min(size(), other.size());
    }

    /// The share of the words of both that is common to them; 0 where either is empty.
    double share(WordSet other) {
        int common = common(other);
        return common == 0 ? 0 : (double) common / (size() + other.size() - common);
    }

    private int common(WordSet other) {
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < hashes.length && theirs < other.hashes.length) {
            int order = Integer.compare(hashes[mine], other.hashes[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /// The number of each word, in ascending order.
    void forEach(IntConsumer hash) {
        for (int one : hashes) {
            hash.accept(one);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSet set && Arrays.equals(hashes, set.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
