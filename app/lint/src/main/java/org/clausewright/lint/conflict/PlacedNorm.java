package org.clausewright.lint.conflict;

import java.util.Optional;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// A norm where it stands in a spec. All spans are offsets into the document.
///
/// @param norm      what is ruled
/// @param sentence  the whole sentence, its tag included
/// @param section   the id of the section that it stands in
/// @param authority the level that holds there, inherited where the section names none
public record PlacedNorm(
        Norm norm, SpecDocument document, TextSpan sentence, Optional<String> section, Optional<String> authority) {

    public PlacedNorm {
        requireNonNull(norm, "norm");
        requireNonNull(document, "document");
        requireNonNull(sentence, "sentence");
    }

    /// Another norm of the same sentence.
    PlacedNorm of(Norm other) {
        return new PlacedNorm(other, document, sentence, section, authority);
    }

    boolean demands() {
        return norm.modality() == Modality.MUST || norm.modality() == Modality.SHOULD;
    }

    /// The words of one of its parts, as they stand in the document.
    public Optional<String> words(Optional<TextSpan> part) {
        return part.map(document::text);
    }
}
