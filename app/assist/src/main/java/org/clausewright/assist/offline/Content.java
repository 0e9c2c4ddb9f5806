package org.clausewright.assist.offline;

import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;

/// What a text is about.
final class Content {

    private Content() {}

    /// The stems of the words that say something of the matter.
    static Set<String> of(String text) {
        return Sentence.of(text).words().stream()
                .map(Word::lower)
                .filter(word -> !Lexicon.isStopWord(word) && !word.equals(Word.CODE))
                .map(Stem::of)
                .collect(Collectors.toSet());
    }

    static long shared(Set<String> left, Set<String> right) {
        return left.stream().filter(right::contains).count();
    }
}
