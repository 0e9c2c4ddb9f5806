package org.clausewright.assist.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.finding.Question;

/// How far the votes on one case lie apart.
///
/// @param readings  the readings, those of most votes first
/// @param unfounded how many votes rest on no words of the spec; these are not counted
/// @param dropped   how many quotes were not in the spec
public record Spread(List<Reading> readings, int unfounded, int dropped) {

    public Spread {
        readings = List.copyOf(readings);
    }

    public static Spread of(Collection<Vote> votes) {
        List<Vote> founded = votes.stream().filter(Vote::isFounded).toList();
        return new Spread(
                Clusters.of(founded),
                votes.size() - founded.size(),
                votes.stream().mapToInt(Vote::dropped).sum());
    }

    /// How many votes count.
    public int counted() {
        return readings.stream().mapToInt(Reading::votes).sum();
    }

    /// How many votes the reading of most votes has; 0 where none counts.
    public int agreeing() {
        return readings.isEmpty() ? 0 : readings.getFirst().votes();
    }

    /// Shannon's entropy of the shares of votes, in bits: 0 where all votes are one reading, and at most the binary
    /// logarithm of the number of readings, where each has the same number of votes. The idea of taking it over
    /// meanings and not over wordings is semantic entropy (Kuhn, Gal, Farquhar, ICLR 2023, arXiv 2302.09664).
    public double entropy() {
        double counted = counted();
        double bits = 0;
        for (Reading reading : readings) {
            double share = reading.votes() / counted;
            bits -= share * Math.log(share) / Math.log(2);
        }
        return Math.max(0, bits);
    }

    /// The one question that separates the two readings of most votes, with readings as ready answers; empty where
    /// there is nothing to separate.
    public Optional<Question> question() {
        return readings.size() < 2 ? Optional.empty() : Optional.of(Separating.question(readings));
    }

    /// The words that the question is about; empty where there is none.
    public Optional<Quote> disputed() {
        return readings.size() < 2 ? Optional.empty() : Optional.of(Separating.disputed(readings));
    }
}
