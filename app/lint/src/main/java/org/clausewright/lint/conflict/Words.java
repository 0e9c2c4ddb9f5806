package org.clausewright.lint.conflict;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Some words as numbers, see [Numbers]; each once.
final class Words {

    private final int[] ascending;

    private Words(int[] ascending) {
        this.ascending = ascending;
    }

    static Words of(int[] numbers) {
        int[] ascending = numbers.clone();
        Arrays.sort(ascending);
        int count = 0;
        for (int number : ascending) {
            if (count == 0 || ascending[count - 1] != number) {
                ascending[count++] = number;
            }
        }
        return new Words(count == ascending.length ? ascending : Arrays.copyOf(ascending, count));
    }

    int size() {
        return ascending.length;
    }

    boolean has(int number) {
        return Arrays.binarySearch(ascending, number) >= 0;
    }

    /// How many two have in common.
    int common(Words other) {
        int common = 0;
        int left = 0;
        int right = 0;
        while (left < ascending.length && right < other.ascending.length) {
            int difference = ascending[left] - other.ascending[right];
            common += difference == 0 ? 1 : 0;
            left += difference <= 0 ? 1 : 0;
            right += difference >= 0 ? 1 : 0;
        }
        return common;
    }

    /// The sum of what those that two have in common weigh.
    double common(Words other, IntToDoubleFunction weight) {
        double sum = 0;
        for (int number : ascending) {
            sum += other.has(number) ? weight.applyAsDouble(number) : 0;
        }
        return sum;
    }

    /// The sum of a vector's weights of these.
    double in(Vector vector) {
        double sum = 0;
        for (int number : ascending) {
            int at = Arrays.binarySearch(vector.terms(), number);
            sum += at >= 0 ? vector.weights()[at] : 0;
        }
        return sum;
    }
}
