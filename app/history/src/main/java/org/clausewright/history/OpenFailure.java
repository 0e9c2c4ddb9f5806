package org.clausewright.history;

import java.nio.file.Path;

/// Why the repository of a folder cannot be opened or made.
public sealed interface OpenFailure extends HistoryFailure {

    /// There is no such folder.
    record NoFolder(Path folder) implements OpenFailure {
        @Override
        public String message() {
            return folder + " is not a folder.";
        }

        @Override
        public String advice() {
            return "Choose the folder that the spec stands in.";
        }
    }

    /// A repository without files to work on.
    record Bare(Path repository) implements OpenFailure {
        @Override
        public String message() {
            return repository + " is a bare repository: it holds versions, but no files to work on.";
        }

        @Override
        public String advice() {
            return "Clone it into a folder of its own, and open that folder.";
        }
    }

    /// A `.git` that leads nowhere, or to a place whose files stand elsewhere.
    record Astray(Path folder) implements OpenFailure {
        @Override
        public String message() {
            return "The folder " + folder + " says that it belongs to a repository, but that repository is not there.";
        }

        @Override
        public String advice() {
            return "If it was moved, \"git worktree repair\" there mends the link. The spec can be edited without it.";
        }
    }

    /// The folder is part of a repository already.
    record AlreadyVersioned(Path repository) implements OpenFailure {
        @Override
        public String message() {
            return "This folder is already part of the repository in " + repository + ".";
        }

        @Override
        public String advice() {
            return "Its changes can be committed there as they are.";
        }
    }

    /// A repository of a kind that this program cannot read.
    ///
    /// @param format the kind of its objects' names
    record UnknownFormat(String format) implements OpenFailure {
        @Override
        public String message() {
            return "This repository names its objects by " + format + ", which cannot be read here.";
        }

        @Override
        public String advice() {
            return "The spec can be edited all the same; commit its changes with the git program.";
        }
    }
}
