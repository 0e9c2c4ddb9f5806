package org.clausewright.history;

import org.clausewright.spec.SpecPath;

/// A file of a spec that differs from the last commit.
///
/// @param path         relative to the spec's root
/// @param inRepository the same file relative to the top of the repository
public record ChangedFile(SpecPath path, String inRepository, Change change, Staging staging) {

    /// How the file on disk differs.
    public enum Change {
        ADDED,
        MODIFIED,
        REMOVED,
        /// New, and git has never been told of it.
        UNTRACKED,
        /// A merge left two versions of it that nobody has decided between.
        CONFLICTING
    }

    /// How much of the difference stands in git's index.
    public enum Staging {
        NONE,
        /// The index holds a change, and the file on disk was changed again since.
        PART,
        ALL
    }
}
