package org.clausewright.lint.wording;

import java.util.List;
import java.util.Optional;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Prose;
import org.clausewright.spec.text.TextSpan;

/// Where words that were found stand in their passage.
///
/// @param sentence the one that holds them
/// @param before   the sentence before it
/// @param first    the index of the first of the words
/// @param behind   the index of the word behind the last one
record HitPlace(Sentence sentence, Optional<Sentence> before, int first, int behind) {

    /// Empty where no sentence holds them all.
    static Optional<HitPlace> of(Prose prose, TextSpan span) {
        List<Sentence> sentences = prose.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low != high || sentences.get(low).span().start() > span.start()) {
            return Optional.empty();
        }
        Sentence sentence = sentences.get(low);
        Optional<Sentence> before = low == 0 ? Optional.empty() : Optional.of(sentences.get(low - 1));
        return Optional.of(new HitPlace(
                sentence, before, sentence.firstWordFrom(span.start()), sentence.firstWordFrom(span.end())));
    }
}
