package org.clausewright.lint.conflict;

import java.util.Arrays;
import java.util.Map;

/// A sparse vector: weights by the numbers of terms, ascending.
final class Vector {

    private final int[] terms;
    private final double[] weights;

    private Vector(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /// Not to be changed.
    int[] terms() {
        return terms;
    }

    /// One for each term; not to be changed.
    double[] weights() {
        return weights;
    }

    static Vector of(Map<Integer, Double> weights) {
        int[] terms =
                weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        return new Vector(terms, Arrays.stream(terms).mapToDouble(weights::get).toArray());
    }

    /// The same direction at length one; of length nought where it has no weight.
    Vector unit() {
        double length =
                Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
        return length == 0
                ? this
                : new Vector(
                        terms,
                        Arrays.stream(weights).map(weight -> weight / length).toArray());
    }

    void addTo(Map<Integer, Double> sum, double factor) {
        for (int i = 0; i < terms.length; i++) {
            sum.merge(terms[i], factor * weights[i], Double::sum);
        }
    }

    double times(Vector other) {
        double product = 0;
        int left = 0;
        int right = 0;
        while (left < terms.length && right < other.terms.length) {
            int difference = terms[left] - other.terms[right];
            product += difference == 0 ? weights[left] * other.weights[right] : 0;
            left += difference <= 0 ? 1 : 0;
            right += difference >= 0 ? 1 : 0;
        }
        return product;
    }
}
