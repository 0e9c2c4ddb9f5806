package org.clausewright.assist.reading;

import java.util.List;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.Brief;

/// Makes the question that separates the two readings of most votes, out of what they rest on and what they say. It is
/// always one line, quotes words that are in the spec, and ends with a question mark.
final class Separating {

    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_READING = 140;

    private Separating() {}

    /// @param readings two or more, those of most votes first
    static Question question(List<Reading> readings) {
        Reading first = readings.get(0);
        Reading second = second(readings);
        Quote left = chief(first);
        Quote right = chief(second);
        String text = left.span().overlaps(right.span())
                ? "Does “%s” mean “%s”, or “%s”?"
                        .formatted(
                                Brief.line(disputed(readings).words(), LONGEST_QUOTE),
                                sentence(first),
                                sentence(second))
                : "Which words decide this case: “%s”, or “%s”?"
                        .formatted(Brief.line(left.words(), LONGEST_QUOTE), Brief.line(right.words(), LONGEST_QUOTE));
        return new Question(
                text,
                readings.stream()
                        .limit(Separation.MOST_ANSWERS)
                        .map(reading -> Answer.inWords(reading.text()))
                        .toList());
    }

    /// Of overlapping quotes the shorter one; else the one of the reading of most votes.
    static Quote disputed(List<Reading> readings) {
        Quote left = chief(readings.get(0));
        Quote right = chief(second(readings));
        boolean shorter = right.span().overlaps(left.span())
                && right.span().length() < left.span().length();
        return shorter ? right : left;
    }

    /// Of those that have as many votes as the second, one of the other verdict where there is one.
    private static Reading second(List<Reading> readings) {
        Reading first = readings.get(0);
        Reading second = readings.get(1);
        return readings.stream()
                .skip(1)
                .filter(other -> other.votes() == second.votes() && other.complies() != first.complies())
                .findFirst()
                .orElse(second);
    }

    /// The quote of most votes.
    private static Quote chief(Reading reading) {
        return reading.quotes().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a reading rests on words"));
    }

    private static String sentence(Reading reading) {
        return Brief.line(reading.text().replaceAll("[.?!\\s]+$", ""), LONGEST_READING);
    }
}
