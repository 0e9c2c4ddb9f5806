package org.clausewright.assist.openai;

/// What became of one item of an answer.
sealed interface Reading<T> {

    /// It holds.
    record Fits<T>(T value) implements Reading<T> {}

    /// It has not the form that was asked for.
    record Misfit<T>(String problem) implements Reading<T> {}

    /// It has the form, but does not hold: a quote that is not in the file.
    record Unfounded<T>(String problem) implements Reading<T> {}
}
