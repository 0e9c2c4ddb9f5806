package org.clausewright.spec.finding;

import java.util.Optional;

import static java.util.Objects.requireNonNull;

/// A ready answer to a question.
///
/// @param text   what the author says by choosing it
/// @param remedy what the spec would say then, where the answer determines that
public record Answer(String text, Optional<Remedy> remedy) {

    public Answer {
        requireNonNull(text, "text");
        requireNonNull(remedy, "remedy");
    }

    /// An answer that leaves the wording to its author.
    public static Answer inWords(String text) {
        return new Answer(text, Optional.empty());
    }

    public static Answer by(String text, Remedy remedy) {
        return new Answer(text, Optional.of(remedy));
    }
}
