package org.clausewright.assist.reading;

import java.util.List;

import static java.util.Objects.requireNonNull;

/// What one reader says of a case.
///
/// @param complies whether the conduct in the case complies with the clause
/// @param reading  how the reader understands the clause in this case, one sentence
/// @param quotes   the words it rests on, each found in the clause or its section
/// @param dropped  how many quotes were not found there
public record Vote(boolean complies, String reading, List<Quote> quotes, int dropped) {

    public Vote {
        requireNonNull(reading, "reading");
        quotes = List.copyOf(quotes);
        if (dropped < 0) {
            throw new IllegalArgumentException("dropped is negative: " + dropped);
        }
    }

    /// Whether it rests on words that are there. One that does not is reported, and not counted.
    public boolean isFounded() {
        return !quotes.isEmpty();
    }
}
