package org.clausewright.history;

/// Why an earlier text cannot be shown.
public sealed interface ReadFailure extends HistoryFailure {

    record UnknownRevision(String revision) implements ReadFailure {
        @Override
        public String message() {
            return "This repository has no revision \"" + revision + "\".";
        }

        @Override
        public String advice() {
            return "Name a branch, a tag or the id of a commit.";
        }
    }

    /// @param path the file, relative to the repository
    record TooLarge(String path, long bytes) implements ReadFailure {
        @Override
        public String message() {
            return path + " is too large to compare: " + bytes / 1_000_000 + " MB.";
        }

        @Override
        public String advice() {
            return "It can be committed all the same.";
        }
    }

    /// @param path the file, relative to the repository
    record NotText(String path) implements ReadFailure {
        @Override
        public String message() {
            return path + " is not a text.";
        }

        @Override
        public String advice() {
            return "It can be committed all the same.";
        }
    }
}
