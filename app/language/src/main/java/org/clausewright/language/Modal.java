package org.clausewright.language;

import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// Words of duty or permission: *must not*, *is required to*.
///
/// @param span  the words, their negation included
/// @param first the index of the first of these words in the sentence
/// @param last  the index of the last one
public record Modal(Modality modality, TextSpan span, int first, int last) {

    public Modal {
        requireNonNull(modality, "modality");
        requireNonNull(span, "span");
    }
}
