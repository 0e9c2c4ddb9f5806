package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.spec.Spec;

/// Which sections may meet in one case, by what they are about: found through an index of their words, so that no two
/// sections are compared that share none of them.
public final class RelatedSections {

    /// A word of so many sections brings no two of them together.
    private static final int COMMON = 400;

    /// Sections of which neither is among so many first partners of the other hardly meet in one case.
    private static final int FIRST = 12;

    /// A section that may meet another.
    ///
    /// @param score from 0 to 1
    record Partner(int section, double score) {}

    private final SectionVectors vectors;
    private final int[][] holders;
    private final double[][] weights;
    private final Map<Integer, Set<Integer>> first = new HashMap<>();

    public RelatedSections(Spec spec) {
        this(new SectionVectors(spec));
    }

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

    /// The ids of the sections that may meet this one in a case, the likeliest first.
    public List<String> of(String section) {
        Optional<Integer> found = vectors.find(section);
        return found.stream()
                .flatMap(at -> partners(at).stream())
                .map(partner -> vectors.section(partner.section()).value().id())
                .toList();
    }

    SectionVectors vectors() {
        return vectors;
    }

    /// The others that share a word with a section, the likeliest first.
    List<Partner> partners(int section) {
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
        List<Partner> partners = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (i != section && scores[i] > 0) {
                partners.add(new Partner(i, scores[i]));
            }
        }
        partners.sort(Comparator.comparingDouble(Partner::score).reversed());
        return partners;
    }

    /// Whether two sections are likely to meet in one case: one is among the first partners of the other. True where
    /// one of them is not known, and of a section with itself.
    boolean meet(Optional<String> left, Optional<String> right) {
        return isFirst(left, right) || isFirst(right, left);
    }

    /// Whether the one is among the first partners of the other, seen from that other.
    boolean isFirst(Optional<String> partner, Optional<String> section) {
        Optional<Integer> one = partner.flatMap(vectors::find);
        Optional<Integer> other = section.flatMap(vectors::find);
        return vectors.size() <= FIRST
                || one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || first(other.get()).contains(one.get());
    }

    private Set<Integer> first(int section) {
        return first.computeIfAbsent(
                section,
                at -> partners(at).stream().limit(FIRST).map(Partner::section).collect(Collectors.toSet()));
    }

    /// How likely two sections meet, whichever is looked at; 0 where one of them is not known.
    double score(Optional<String> left, Optional<String> right) {
        Optional<Integer> one = left.flatMap(vectors::find);
        Optional<Integer> other = right.flatMap(vectors::find);
        return one.isEmpty() || other.isEmpty()
                ? 0
                : Math.max(
                        vectors.own(one.get()).times(vectors.standing(other.get())),
                        vectors.own(other.get()).times(vectors.standing(one.get())));
    }
}
