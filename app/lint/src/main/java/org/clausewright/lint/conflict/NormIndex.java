package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/// Norms by their words and kinds of act, so that only those are compared that have something in common.
final class NormIndex {

    /// A word or kind of act that so many norms share brings no two of them together; fewer are enough to find a
    /// pair where there are many norms.
    private static final int COMMON = 300;

    private static final int COMMON_AMONG_MANY = 48;
    private static final int MANY = 4_000;

    /// As if so many norms stood beside those of the spec: in a short one, a word that two share is not common yet.
    private static final double BACKGROUND = 20;

    private final List<Profile> norms;
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private final Map<ActField, List<Integer>> byField = new HashMap<>();
    private final double[] lengths;
    private final double[] products;
    private final int common;

    NormIndex(List<Profile> norms) {
        this.norms = List.copyOf(norms);
        this.common = this.norms.size() > MANY ? COMMON_AMONG_MANY : COMMON;
        for (int i = 0; i < this.norms.size(); i++) {
            for (String term : this.norms.get(i).terms().keySet()) {
                byTerm.computeIfAbsent(term, _ -> new ArrayList<>()).add(i);
            }
            for (ActField field : this.norms.get(i).fields()) {
                byField.computeIfAbsent(field, _ -> new ArrayList<>()).add(i);
            }
        }
        this.lengths = new double[this.norms.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = length(this.norms.get(i));
        }
        this.products = new double[lengths.length];
    }

    List<Profile> norms() {
        return norms;
    }

    /// The norms after `at` that share something with it, each with how alike their words are, 0 to 1.
    void partners(int at, ObjDoubleConsumer<Profile> consumer) {
        Profile norm = norms.get(at);
        List<Integer> touched = new ArrayList<>();
        norm.terms().forEach((term, weight) -> {
            List<Integer> sharing = byTerm.getOrDefault(term, List.of());
            if (sharing.size() <= common) {
                double factor = weight * square(rarity(sharing.size()));
                for (int i = sharing.size() - 1; i >= 0 && sharing.get(i) > at; i--) {
                    int other = sharing.get(i);
                    if (products[other] == 0) {
                        touched.add(other);
                    }
                    products[other] += factor * norms.get(other).terms().getOrDefault(term, 0.0);
                }
            }
        });
        for (ActField field : norm.fields()) {
            List<Integer> sharing = byField.getOrDefault(field, List.of());
            for (int i = sharing.size() - 1; sharing.size() <= common && i >= 0 && sharing.get(i) > at; i--) {
                if (products[sharing.get(i)] == 0) {
                    products[sharing.get(i)] = Double.MIN_VALUE;
                    touched.add(sharing.get(i));
                }
            }
        }
        for (int other : touched) {
            consumer.accept(norms.get(other), products[other] / Math.max(1e-9, lengths[at] * lengths[other]));
            products[other] = 0;
        }
    }

    /// How telling it is that two norms share a kind of act, 0 to 1.
    double telling(ActField field) {
        return rarity(byField.getOrDefault(field, List.of()).size()) / rarity(1);
    }

    private double length(Profile norm) {
        double sum = 0;
        for (Map.Entry<String, Double> term : norm.terms().entrySet()) {
            sum += square(term.getValue()
                    * rarity(byTerm.getOrDefault(term.getKey(), List.of()).size()));
        }
        return Math.sqrt(sum);
    }

    private double rarity(int count) {
        return Math.log((norms.size() + BACKGROUND) / (count + 0.5));
    }

    private static double square(double value) {
        return value * value;
    }
}
