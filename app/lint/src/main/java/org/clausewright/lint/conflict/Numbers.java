package org.clausewright.lint.conflict;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers for words, so that these are compared as numbers.
final class Numbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int of(String word) {
        return numbers.computeIfAbsent(word, _ -> numbers.size());
    }

    Words of(Collection<String> words) {
        return Words.of(words.stream().mapToInt(this::of).toArray());
    }

    /// That of a word that has one; -1 for others.
    int known(String word) {
        return numbers.getOrDefault(word, -1);
    }

    /// In the order of their numbers.
    List<String> words() {
        return List.copyOf(numbers.keySet());
    }

    int size() {
        return numbers.size();
    }
}
