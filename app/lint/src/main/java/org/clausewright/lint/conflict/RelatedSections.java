package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;

/// Which sections may meet in one case, by what they are about: found through an index of their words, so that no two
/// sections are compared that share none of them.
final class RelatedSections {

    /// A word of so many sections brings no two of them together.
    private static final int COMMON = 400;

    /// Sections of which neither is among so many first partners of the other hardly meet in one case.
    private static final int FIRST = 12;

    /// A section that may meet another.
    ///
    /// @param score from 0 to 1
    record Partner(int section, double score) {}

    private static final Comparator<Partner> WORST_FIRST = Comparator.comparingDouble(Partner::score)
            .thenComparing(Comparator.comparingInt(Partner::section).reversed());

    private final SectionVectors vectors;
    private final int[][] holders;
    private final double[][] weights;
    private final Map<Integer, List<Partner>> first = new ConcurrentHashMap<>();

    RelatedSections(SectionVectors vectors) {
        this.vectors = vectors;
        int[] counts = new int[vectors.terms()];
        for (int i = 0; i < vectors.size(); i++) {
            for (int term : vectors.standing(i).terms()) {
                counts[term]++;
            }
        }
        holders = new int[counts.length][];
        weights = new double[counts.length][];
        int[] filled = new int[counts.length];
        for (int i = 0; i < vectors.size(); i++) {
            Vector standing = vectors.standing(i);
            for (int at = 0; at < standing.terms().length; at++) {
                int term = standing.terms()[at];
                if (counts[term] <= COMMON) {
                    if (holders[term] == null) {
                        holders[term] = new int[counts[term]];
                        weights[term] = new double[counts[term]];
                    }
                    holders[term][filled[term]] = i;
                    weights[term][filled[term]++] = standing.weights()[at];
                }
            }
        }
    }

    SectionVectors vectors() {
        return vectors;
    }

    /// The others that share a word with a section, the likeliest first; so many of them at most.
    List<Partner> partners(int section, int most) {
        double[] scores = new double[vectors.size()];
        Vector own = vectors.own(section);
        for (int at = 0; at < own.terms().length; at++) {
            int term = own.terms()[at];
            if (holders[term] != null) {
                for (int i = 0; i < holders[term].length; i++) {
                    scores[holders[term][i]] += own.weights()[at] * weights[term][i];
                }
            }
        }
        PriorityQueue<Partner> best = new PriorityQueue<>(WORST_FIRST);
        for (int i = 0; i < scores.length; i++) {
            boolean isBetter = best.size() < most || scores[i] > best.element().score();
            if (i != section && scores[i] > 0 && isBetter) {
                best.add(new Partner(i, scores[i]));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        List<Partner> partners = new ArrayList<>(best);
        partners.sort(WORST_FIRST.reversed());
        return partners;
    }

    /// Whether two sections are likely to meet in one case: one is among the first partners of the other. True where
    /// one of them is not known, and of a section with itself.
    boolean meet(int left, int right) {
        return isFirst(left, right) || isFirst(right, left);
    }

    /// Whether the one is among the first partners of the other, seen from that other.
    boolean isFirst(int partner, int section) {
        return vectors.size() <= FIRST
                || partner < 0
                || section < 0
                || partner == section
                || first(section).stream().anyMatch(other -> other.section() == partner);
    }

    /// The first partners of a section; kept.
    List<Partner> first(int section) {
        return first.computeIfAbsent(section, at -> partners(at, FIRST));
    }

    /// How likely two sections meet, whichever is looked at; 0 where one of them is not known.
    double score(int left, int right) {
        return left < 0 || right < 0
                ? 0
                : Math.max(
                        vectors.own(left).times(vectors.standing(right)),
                        vectors.own(right).times(vectors.standing(left)));
    }
}
