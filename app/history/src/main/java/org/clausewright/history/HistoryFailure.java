package org.clausewright.history;

import org.clausewright.spec.Failure;

/// What can go wrong with versions, in words for a person.
public sealed interface HistoryFailure extends Failure
        permits HistoryFailure.Cancelled,
                HistoryFailure.Disk,
                HistoryFailure.Damaged,
                OpenFailure,
                CommitFailure,
                ReadFailure,
                CloneFailure {

    /// Somebody cancelled the work.
    record Cancelled() implements HistoryFailure {
        @Override
        public String message() {
            return "Cancelled.";
        }

        @Override
        public String advice() {
            return "Nothing was changed.";
        }
    }

    /// A file or folder could not be read or written.
    ///
    /// @param detail what the system said
    record Disk(String detail) implements HistoryFailure {
        @Override
        public String message() {
            return "A file of the repository could not be read or written: " + detail;
        }

        @Override
        public String advice() {
            return "Check that the disk is not full and that you may write to the folder, then try again.";
        }
    }

    /// The repository is broken, or of a kind that this program cannot read.
    ///
    /// @param detail what is wrong with it, as the library said it
    record Damaged(String detail) implements HistoryFailure {
        @Override
        public String message() {
            return "The repository could not be read: " + detail;
        }

        @Override
        public String advice() {
            return "Your files are untouched. \"git fsck\" in a terminal says what is wrong with the repository.";
        }
    }
}
