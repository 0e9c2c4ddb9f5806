package org.clausewright.history;

/// What a file is compared with.
public enum Base {
    /// The last commit.
    HEAD,
    /// Git's index: what was staged, or else the last commit.
    INDEX
}
