package org.clausewright.lint.conflict;

import java.util.Arrays;
import java.util.Map;

/// A sparse vector: weights by the numbers of terms, ascending.
final class Vector {

    static final Vector NONE = new Vector(new int[0], new double[0]);

    private final int[] terms;
    private final double[] weights;

    private Vector(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /// Adds vectors up.
    static final class Sum {

        private final double[] sums;
        private int[] touched = new int[64];
        private int count;

        /// @param terms one more than the greatest number of a term
        Sum(int terms) {
            sums = new double[terms];
        }

        /// @param weight greater than 0
        void add(int term, double weight) {
            if (sums[term] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, 2 * count);
                }
                touched[count++] = term;
            }
            sums[term] += weight;
        }

        void add(Vector vector, double factor) {
            for (int i = 0; i < vector.terms.length; i++) {
                if (vector.weights[i] > 0) {
                    add(vector.terms[i], factor * vector.weights[i]);
                }
            }
        }

        /// What was added since the last call.
        Vector take() {
            int[] terms = Arrays.copyOf(touched, count);
            Arrays.sort(terms);
            double[] weights = new double[count];
            for (int i = 0; i < count; i++) {
                weights[i] = sums[terms[i]];
                sums[terms[i]] = 0;
            }
            count = 0;
            return new Vector(terms, weights);
        }
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
