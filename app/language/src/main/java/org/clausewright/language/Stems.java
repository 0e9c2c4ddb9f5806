package org.clausewright.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The stems of the content words of parts of a sentence, each once, in order.
final class Stems {

    private Stems() {}

    /// @param last included
    static List<String> of(Sentence sentence, int first, int last) {
        Set<String> stems = new LinkedHashSet<>();
        add(sentence, first, last, stems);
        return List.copyOf(stems);
    }

    static void add(Sentence sentence, int first, int last, Set<String> stems) {
        for (int i = Math.max(0, first); i <= last; i++) {
            String word = sentence.word(i);
            boolean content = word.length() > 2 || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
            if (content && !Lexicon.isStopWord(word)) {
                stems.add(Stem.of(word));
            }
        }
    }

    /// Of the words of a name, as one key.
    static String name(Sentence sentence, int first, int last) {
        return String.join(" ", of(sentence, first, last));
    }
}
