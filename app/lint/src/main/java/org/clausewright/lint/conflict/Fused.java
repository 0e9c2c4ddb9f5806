package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.clausewright.spec.finding.Conflict;

/// Joins the finder's ranking of pairs with a second one, by how near the meanings of the two sections are. The pairs
/// stay as the finder made them; only their order changes.
///
/// By reciprocal rank fusion (Cormack, Clarke and Buettcher, Reciprocal rank fusion outperforms Condorcet
/// and individual rank learning methods, SIGIR 2009): a pair counts 1/(k + its rank) in each ranking, with
/// their k of 60. Ranks can be added where scores cannot, since the two are not on one scale.
public final class Fused {

    private static final double K = 60;

    private Fused() {}

    /// How near the meanings of two sections are.
    public interface Similarity {

        /// Of somebody who knows nothing.
        Similarity UNKNOWN = (section, other) -> OptionalDouble.empty();

        /// @param section its id; of an import, `base:id`
        /// @return higher is nearer; empty where nothing is known of one of them
        OptionalDouble between(String section, String other);
    }

    private record Ranked(Conflict pair, int rank, OptionalDouble similarity) {}

    /// The same pairs in the joint order. The scores are dealt out anew, the highest to the first, so that
    /// they still say the order. A pair within one section, or of which nothing is known, has the rank that
    /// the finder gave it in both rankings.
    ///
    /// @param pairs best first
    public static List<Conflict> rank(List<Conflict> pairs, Similarity similarity) {
        List<Ranked> ranked = new ArrayList<>();
        for (Conflict pair : pairs) {
            ranked.add(new Ranked(pair, ranked.size() + 1, between(pair, similarity)));
        }
        int[] near = nearness(ranked);
        List<Conflict> order = ranked.stream()
                .sorted(Comparator.comparingDouble((Ranked one) -> -weight(one.rank(), near[one.rank()]))
                        .thenComparingInt(Ranked::rank))
                .map(Ranked::pair)
                .toList();
        double[] scores =
                pairs.stream().mapToDouble(pair -> -pair.score()).sorted().toArray();
        List<Conflict> fused = new ArrayList<>();
        for (Conflict pair : order) {
            fused.add(pair.scored(-scores[fused.size()]));
        }
        return List.copyOf(fused);
    }

    /// The rank in the second ranking, at the rank in the first.
    private static int[] nearness(List<Ranked> ranked) {
        int[] near = IntStream.rangeClosed(0, ranked.size()).toArray();
        int rank = 0;
        List<Ranked> known = ranked.stream()
                .filter(one -> one.similarity().isPresent())
                .sorted(Comparator.comparingDouble(
                                (Ranked one) -> -one.similarity().orElse(0))
                        .thenComparingInt(Ranked::rank))
                .toList();
        for (Ranked one : known) {
            rank++;
            near[one.rank()] = rank;
        }
        return near;
    }

    private static OptionalDouble between(Conflict pair, Similarity similarity) {
        return section(pair.left())
                .flatMap(left -> section(pair.right())
                        .filter(right -> !right.equals(left))
                        .map(right -> similarity.between(left, right)))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<String> section(Conflict.Side side) {
        return side.section().map(side.file()::qualified);
    }

    private static double weight(int rank, int otherRank) {
        return 1 / (K + rank) + 1 / (K + otherRank);
    }
}
