package org.clausewright.language;

import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// Words of duty or permission: *must not*, *is required to*.
///
/// @param waives whether they only take a duty away: *need not*, *does not have to*
/// @param span   the words, their negation included
/// @param first  the index of the first of these words in the sentence
/// @param last   the index of the last one
public record Modal(Modality modality, boolean waives, TextSpan span, int first, int last) {

    public Modal {
        requireNonNull(modality, "modality");
        requireNonNull(span, "span");
    }

    /// No word of duty, before the word of that index.
    static Modal none(Sentence sentence, int at) {
        return new Modal(
                Modality.DEFAULT, false, TextSpan.at(sentence.words().get(at).start()), at, at - 1);
    }
}
