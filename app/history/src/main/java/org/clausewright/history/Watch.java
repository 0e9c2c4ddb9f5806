package org.clausewright.history;

/// Who follows long work: it is told how far the work is, and says whether anybody still wants the result. Called
/// often, from the thread that works.
@FunctionalInterface
public interface Watch {

    /// Nobody follows, and the work runs to its end.
    Watch NONE = (fraction, step) -> true;

    /// @param fraction 0 to 1 of the present step, negative where that is not known
    /// @param step     what is being done, in a few words
    /// @return false where nobody wants the result any more: the work then ends with [HistoryFailure.Cancelled]
    boolean goOn(double fraction, String step);
}
