package org.clausewright.spec;

/// A failure that a user can meet, in words for that user. Each capability has its own sealed set of them.
public interface Failure {

    /// What happened: one plain sentence.
    String message();

    /// What to do about it, and what is safe; may be empty.
    String advice();
}
