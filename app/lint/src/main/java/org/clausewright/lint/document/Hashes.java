package org.clausewright.lint.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;

/// A set of words as numbers: which words stand in a passage, in a few bytes each. May take a word for another that
/// has the same hash.
final class Hashes {

    private final int[] sorted;

    private Hashes(int[] sorted) {
        this.sorted = sorted;
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

        Hashes build() {
            Arrays.sort(hashes, 0, count);
            int distinct = 0;
            for (int i = 0; i < count; i++) {
                if (distinct == 0 || hashes[i] != hashes[distinct - 1]) {
                    hashes[distinct++] = hashes[i];
                }
            }
            return new Hashes(Arrays.copyOf(hashes, distinct));
        }
    }

    boolean has(String word) {
        return Arrays.binarySearch(sorted, word.hashCode()) >= 0;
    }

    boolean hasAll(Collection<String> words) {
        for (String word : words) {
            if (!has(word)) {
                return false;
            }
        }
        return true;
    }

    void forEach(IntConsumer hash) {
        for (int one : sorted) {
            hash.accept(one);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashes hashes && Arrays.equals(sorted, hashes.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
