package org.clausewright.assist.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts votes together into readings: those that are linked by a chain of likeness are one (single linkage, that is the
/// connected parts of the graph of likeness), so that the order in which the votes came does not matter.
final class Clusters {

    private static final int MOST_QUOTES = 5;

    private static final Comparator<Reading> ORDER = Comparator.comparingInt(Reading::votes)
            .reversed()
            .thenComparing(Reading::complies)
            .thenComparing(Reading::text);

    private Clusters() {}

    /// @param votes each founded
    static List<Reading> of(List<Vote> votes) {
        List<Likeness> open = new ArrayList<>(Likeness.of(votes));
        List<Reading> readings = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Likeness> cluster = new ArrayList<>(List.of(open.removeFirst()));
            for (int i = 0; i < cluster.size(); i++) {
                Likeness member = cluster.get(i);
                List<Likeness> same =
                        open.stream().filter(member::isSameReading).toList();
                cluster.addAll(same);
                open.removeAll(same);
            }
            readings.add(reading(cluster));
        }
        return readings.stream().sorted(ORDER).toList();
    }

    private static Reading reading(List<Likeness> cluster) {
        Comparator<Likeness> central = Comparator.comparingDouble(member -> -closeness(member, cluster));
        Vote vote = cluster.stream()
                .min(central.thenComparing(member -> member.vote().reading()))
                .orElseThrow()
                .vote();
        return new Reading(vote.reading(), vote.complies(), cluster.size(), quotes(cluster));
    }

    /// Rounded, so that the order in which the likenesses are added up does not decide.
    private static long closeness(Likeness member, List<Likeness> cluster) {
        return cluster.stream()
                .mapToLong(other -> Math.round(1e6 * member.of(other)))
                .sum();
    }

    private static List<Quote> quotes(List<Likeness> cluster) {
        Map<Quote, Integer> counts = new HashMap<>();
        for (Likeness member : cluster) {
            member.vote().quotes().stream().distinct().forEach(quote -> counts.merge(quote, 1, Integer::sum));
        }
        Comparator<Quote> mostVotes = Comparator.comparingInt(quote -> -counts.getOrDefault(quote, 0));
        return counts.keySet().stream()
                .sorted(mostVotes
                        .thenComparingInt(quote -> quote.span().start())
                        .thenComparingInt(quote -> quote.span().end()))
                .limit(MOST_QUOTES)
                .toList();
    }
}
