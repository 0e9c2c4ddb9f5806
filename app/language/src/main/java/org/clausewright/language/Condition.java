package org.clausewright.language;

import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// When a sentence holds, or when it does not.
///
/// @param marker the words that open it: *if*, *as long as*
/// @param span   from the marker up to the comma, bracket or condition that ends it
public record Condition(Kind kind, TextSpan marker, TextSpan span) {

    /// What the condition does to the rule.
    public enum Kind {
        /// The rule holds in this case: *if*, *when*, *provided that*.
        HOLDS,
        /// The rule does not hold in this case: *unless*, *except*.
        EXCEPTS,
        /// The rule holds in this case as in any other: *even if*, *regardless of*.
        CONCEDES
    }

    public Condition {
        requireNonNull(kind, "kind");
        requireNonNull(marker, "marker");
        requireNonNull(span, "span");
    }
}
