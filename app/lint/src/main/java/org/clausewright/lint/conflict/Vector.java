package org.clausewright.lint.conflict;

import java.util.Arrays;

/// A sparse vector: weights by the numbers of terms, ascending.
final class Vector {

    static final Vector NONE = new Vector(new int[0], new double[0]);

    private final int[] terms;
    private final double[] weights;

    private Vector(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /// What a term of some weight weighs instead.
    interface Weighing {
        double weight(int term, double weight);
    }

    /// Adds vectors up.
    static final class Sum {

        private double[] sums = new double[64];
        private int[] touched = new int[64];
        private int count;

        /// @param weight greater than 0
        void add(int term, double weight) {
            touch(term);
            sums[term] += weight;
        }

        /// @param weight greater than 0
        void atLeast(int term, double weight) {
            touch(term);
            sums[term] = Math.max(sums[term], weight);
        }

        private void touch(int term) {
            if (term >= sums.length) {
                sums = Arrays.copyOf(sums, Math.max(term + 1, 2 * sums.length));
            }
            if (sums[term] == 0) {
                if (count == touched.length) {
                    touched = Arrays.copyOf(touched, 2 * count);
                }
                touched[count++] = term;
            }
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

    /// The same weights by other numbers.
    ///
    /// @param numbers of each term, by its number here
    Vector renumbered(int[] numbers) {
        long[] ascending = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            ascending[i] = ((long) numbers[terms[i]] << Integer.SIZE) | i;
        }
        Arrays.sort(ascending);
        int[] others = new int[terms.length];
        double[] theirs = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            others[i] = (int) (ascending[i] >>> Integer.SIZE);
            theirs[i] = weights[(int) ascending[i]];
        }
        return new Vector(others, theirs);
    }

    Vector weighed(Weighing weighing) {
        double[] others = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            others[i] = weighing.weight(terms[i], weights[i]);
        }
        return new Vector(terms, others);
    }

    /// The same direction at length one; of length nought where it has no weight.
    Vector unit() {
        double square = 0;
        for (double weight : weights) {
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        return length == 0 ? this : weighed((_, weight) -> weight / length);
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
