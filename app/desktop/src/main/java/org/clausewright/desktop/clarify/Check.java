package org.clausewright.desktop.clarify;

import org.clausewright.lint.Rewordings;

/// What is known of the words before the author.
sealed interface Check {

    /// The sentence is as it was.
    record Unchanged() implements Check {}

    /// They are being linted.
    record Running() implements Check {}

    record Known(Rewordings.Verdict verdict) implements Check {}

    default boolean isFine() {
        return this instanceof Known(Rewordings.Verdict verdict) && verdict.isFine();
    }
}
