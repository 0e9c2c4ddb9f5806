package org.clausewright.desktop.conflicts;

/// What is searched for conflicts.
enum Scope {
    /// The clause or section under the caret.
    HERE,
    WHOLE_SPEC
}
