package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for words, so that these are compared as numbers.
final class Numbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int of(String word) {
        Integer known = numbers.get(word);
        if (known == null) {
            known = words.size();
            numbers.put(word, known);
            words.add(word);
        }
        return known;
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
        return List.copyOf(words);
    }

    int size() {
        return words.size();
    }
}
