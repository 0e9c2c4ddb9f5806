package org.clausewright.assist;

import org.clausewright.spec.finding.Source;

import static java.util.Objects.requireNonNull;

/// What an assistant wrote: a sentence, an answer.
///
/// @param source who wrote it, and what they were asked with
public record Written<T>(T text, Source source) {

    public Written {
        requireNonNull(text, "text");
        requireNonNull(source, "source");
    }
}
