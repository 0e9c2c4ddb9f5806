package org.clausewright.history;

/// What a commit would follow.
public sealed interface Head {

    /// Short words for the status bar.
    String label();

    /// A branch with commits on it.
    ///
    /// @param commit the full id of its last commit
    record OnBranch(String branch, String commit) implements Head {
        @Override
        public String label() {
            return branch;
        }
    }

    /// A branch that waits for its first commit.
    record Unborn(String branch) implements Head {
        @Override
        public String label() {
            return branch + " (no commit yet)";
        }
    }

    /// A commit, but no branch: what is committed here belongs to none.
    record Detached(String commit) implements Head {
        @Override
        public String label() {
            return "at " + commit.substring(0, 7);
        }
    }
}
