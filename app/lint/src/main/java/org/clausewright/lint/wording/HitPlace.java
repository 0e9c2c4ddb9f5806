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
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.span().start() <= span.start()
                    && span.end() <= sentence.span().end()) {
                Optional<Sentence> before = i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1));
                return Optional.of(new HitPlace(
                        sentence, before, sentence.firstWordFrom(span.start()), sentence.firstWordFrom(span.end())));
            }
        }
        return Optional.empty();
    }
}
