package org.clausewright.history;

import java.nio.file.Path;
import org.clausewright.spec.SpecPath;

/// Why a commit was not made. The files, the index and the branch are then as they were.
public sealed interface CommitFailure extends HistoryFailure {

    /// Git's configuration does not say who commits: ask, and pass the answer on.
    record AuthorMissing() implements CommitFailure {
        @Override
        public String message() {
            return "Git does not know yet who you are.";
        }

        @Override
        public String advice() {
            return "Say which name and mail address your commits should carry.";
        }
    }

    record MessageMissing() implements CommitFailure {
        @Override
        public String message() {
            return "The commit needs a message.";
        }

        @Override
        public String advice() {
            return "Say in one line what changed, and why.";
        }
    }

    record NothingChosen() implements CommitFailure {
        @Override
        public String message() {
            return "No file is chosen.";
        }

        @Override
        public String advice() {
            return "Choose at least one changed file to commit.";
        }
    }

    record NothingChanged() implements CommitFailure {
        @Override
        public String message() {
            return "The chosen files are the same as in the last commit.";
        }

        @Override
        public String advice() {
            return "There is nothing to commit. Save the files first if you changed them.";
        }
    }

    /// A chosen file is neither on disk nor in the last commit.
    record NotThere(SpecPath file) implements CommitFailure {
        @Override
        public String message() {
            return "There is no file " + file + ", and the last commit has none either.";
        }

        @Override
        public String advice() {
            return "Nothing was committed. Look at the list of changes again and choose anew.";
        }
    }

    /// A chosen file is one that `.gitignore` keeps out.
    record Ignored(SpecPath file) implements CommitFailure {
        @Override
        public String message() {
            return file + " is kept out of the repository by .gitignore.";
        }

        @Override
        public String advice() {
            return "Nothing was committed. Take the file from the choice, or its pattern from .gitignore.";
        }
    }

    /// Some other program holds the index, or left its lock behind.
    record Locked(Path lock) implements CommitFailure {
        @Override
        public String message() {
            return "Another program is working on this repository, or was ended while it did.";
        }

        @Override
        public String advice() {
            return "Nothing was committed. Try again in a moment; if no other git program runs, delete " + lock + ".";
        }
    }

    /// A merge, rebase or the like has been begun and not ended.
    ///
    /// @param operation "a merge", "a rebase"
    record Underway(String operation) implements CommitFailure {
        @Override
        public String message() {
            return "The repository is in the middle of " + operation + ", which has to be finished or given up first.";
        }

        @Override
        public String advice() {
            return "Nothing was committed, and your files are safe. "
                    + "\"git status\" in a terminal says how to finish it or give it up.";
        }
    }

    /// Files with unresolved conflicts stand in the index.
    record Conflicts(String firstFile) implements CommitFailure {
        @Override
        public String message() {
            return "Two versions of " + firstFile + " are in conflict, and nobody has decided between them yet.";
        }

        @Override
        public String advice() {
            return "Nothing was committed. Choose what the file should say, mark it with \"git add\", then commit.";
        }
    }

    /// The branch moved while the commit was being made.
    record Overtaken() implements CommitFailure {
        @Override
        public String message() {
            return "Somebody else committed to this branch at the same moment.";
        }

        @Override
        public String advice() {
            return "Nothing of yours is lost, and nothing was committed. Look at the changes again, then commit.";
        }
    }

    /// The file goes through a command that the repository's own configuration brings along.
    record CommandNotRun(SpecPath file, String filter) implements CommitFailure {
        @Override
        public String message() {
            return file + " would go through the command \"" + filter
                    + "\" that this repository defines, and a repository's commands are never run here.";
        }

        @Override
        public String advice() {
            return "Nothing was committed. If you trust the command, commit this file with the git program.";
        }
    }
}
