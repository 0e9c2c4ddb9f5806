package org.clausewright.assist.reading;

import java.util.List;

import static java.util.Objects.requireNonNull;

/// One defensible interpretation of a clause for a case: the votes that say the same.
///
/// @param text     the vote's sentence that is most like the others of it
/// @param complies whether the case complies with the clause as it is read here
/// @param quotes   the words that its votes rest on, those of most votes first
public record Reading(String text, boolean complies, int votes, List<Quote> quotes) {

    public Reading {
        requireNonNull(text, "text");
        quotes = List.copyOf(quotes);
        if (votes < 1) {
            throw new IllegalArgumentException("a reading has a vote");
        }
    }
}
