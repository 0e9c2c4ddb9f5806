package org.clausewright.assist.openai;

import java.time.Duration;

/// How long to wait for what.
///
/// @param connect    for the connection
/// @param silence    for the next piece of an answer
/// @param whole      for a whole answer
/// @param longestLull the longest pause that a server may ask for and get; a longer one is told to the person instead
/// @param tries      how often a call is made in all, when the server asks to come again
record Patience(Duration connect, Duration silence, Duration whole, Duration longestLull, int tries) {

    static final Patience USUAL = new Patience(
            Duration.ofSeconds(10), Duration.ofSeconds(90), Duration.ofMinutes(10), Duration.ofSeconds(20), 3);

    private static final Duration LONGEST_FOR_LIST = Duration.ofSeconds(20);

    /// For the list of a server's models, which no model has to think about.
    Duration list() {
        return silence.compareTo(LONGEST_FOR_LIST) < 0 ? silence : LONGEST_FOR_LIST;
    }
}
