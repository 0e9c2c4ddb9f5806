package org.clausewright.language;

import java.util.Collection;
import java.util.List;

/// Whether a text is English: by the share of its words that are English function words, which is a third or more in
/// English prose and next to nothing in any other language.
///
/// @param words    how many words were counted
/// @param function how many of them are function words
public record English(int words, int function) {

    private static final int TOO_FEW_TO_TELL = 25;
    private static final double LEAST_SHARE = 0.15;

    public static English of(Collection<Sentence> sentences) {
        int words = 0;
        int function = 0;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                words++;
                function += Lexicon.isFunctionWord(word.lower()) ? 1 : 0;
            }
        }
        return new English(words, function);
    }

    public static English sum(List<English> parts) {
        return new English(
                parts.stream().mapToInt(English::words).sum(),
                parts.stream().mapToInt(English::function).sum());
    }

    /// True as well where the text is too short to tell.
    public boolean isLikely() {
        return words < TOO_FEW_TO_TELL || function >= words * LEAST_SHARE;
    }
}
