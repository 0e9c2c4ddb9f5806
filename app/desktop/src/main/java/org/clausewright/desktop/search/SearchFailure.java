package org.clausewright.desktop.search;

import org.clausewright.spec.Failure;

/// What can go wrong with a search.
public sealed interface SearchFailure extends Failure {

    @Override
    default String advice() {
        return "";
    }

    /// The regular expression is none.
    record BadPattern(String message) implements SearchFailure {}

    /// The replacement asks for a group that the regular expression does not have.
    record BadReplacement(String message) implements SearchFailure {}

    /// The expression takes longer on this text than anybody would wait.
    record TooSlow(String message) implements SearchFailure {}
}
