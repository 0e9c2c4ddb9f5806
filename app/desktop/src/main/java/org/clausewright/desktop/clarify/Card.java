package org.clausewright.desktop.clarify;

/// What is in front of the author.
sealed interface Card {

    /// There is nothing to ask.
    ///
    /// @param progress what has been done here
    /// @param skipped  how many questions were put off
    record Nothing(Standing.Here progress, int skipped) implements Card {}

    /// A question.
    ///
    /// @param number which of those that are left, counted from 1: of the hints for a hint, else of all others
    record Asking(Excerpt excerpt, int number, int of) implements Card {}

    /// The words of the question in front were edited away while something was being written about them.
    ///
    /// @param written what had been written
    record Gone(Excerpt excerpt, String written) implements Card {}

    /// An answer that was given before, looked at again.
    record Looking(PastAnswer past) implements Card {}
}
