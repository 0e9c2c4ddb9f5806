package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/// Norms by their words and kinds of act, so that only those are compared that have something in common.
final class NormIndex {

    /// A word or kind of act that so many norms share brings no two of them together.
    private static final int COMMON = 300;

    private final List<Norm> norms;
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private final Map<ActField, List<Integer>> byField = new HashMap<>();
    private final double[] lengths;

    NormIndex(List<Norm> norms) {
        this.norms = List.copyOf(norms);
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
    }

    List<Norm> norms() {
        return norms;
    }

    /// The norms after `at` that share something with it, each with how alike their words are, 0 to 1.
    void partners(int at, ObjDoubleConsumer<Norm> consumer) {
        Norm norm = norms.get(at);
        Map<Integer, Double> products = new HashMap<>();
        norm.terms().forEach((term, weight) -> {
            List<Integer> sharing = byTerm.getOrDefault(term, List.of());
            if (sharing.size() <= COMMON) {
                double idf = rarity(sharing.size());
                for (int other : sharing) {
                    if (other > at) {
                        double product =
                                weight * idf * idf * norms.get(other).terms().getOrDefault(term, 0.0);
                        products.merge(other, product, Double::sum);
                    }
                }
            }
        });
        for (ActField field : norm.fields()) {
            List<Integer> sharing = byField.getOrDefault(field, List.of());
            if (sharing.size() <= COMMON) {
                sharing.stream().filter(other -> other > at).forEach(other -> products.putIfAbsent(other, 0.0));
            }
        }
        products.forEach((other, product) ->
                consumer.accept(norms.get(other), product / Math.max(1e-9, lengths[at] * lengths[other])));
    }

    /// How telling it is that two norms share a kind of act, 0 to 1.
    double telling(ActField field) {
        return rarity(byField.getOrDefault(field, List.of()).size()) / rarity(1);
    }

    private double length(Norm norm) {
        double sum = 0;
        for (Map.Entry<String, Double> term : norm.terms().entrySet()) {
            double weight = term.getValue()
                    * rarity(byTerm.getOrDefault(term.getKey(), List.of()).size());
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private double rarity(int count) {
        return Math.log((norms.size() + 1.0) / (count + 0.5));
    }
}
