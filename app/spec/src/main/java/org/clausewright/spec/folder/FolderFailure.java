package org.clausewright.spec.folder;

import java.nio.file.Path;
import org.clausewright.spec.Failure;
import org.clausewright.spec.SpecPath;

/// Why a spec could not be read or saved.
public sealed interface FolderFailure extends Failure {

    /// There is nothing at the path.
    record Missing(Path path) implements FolderFailure {

        @Override
        public String message() {
            return "There is no file or folder " + path + ".";
        }

        @Override
        public String advice() {
            return "Check the path; it may have been moved or renamed.";
        }
    }

    /// It is neither a folder with Markdown files nor a Markdown file.
    record NoSpec(Path path) implements FolderFailure {

        @Override
        public String message() {
            return path + " holds no Markdown document.";
        }

        @Override
        public String advice() {
            return "A spec is a folder with one or more .md files, or a single one of them.";
        }
    }

    /// The system does not let it be read.
    record Unreadable(Path path, String reason) implements FolderFailure {

        @Override
        public String message() {
            return path + " could not be read: " + reason + ".";
        }

        @Override
        public String advice() {
            return "Nothing was changed.";
        }
    }

    /// It is larger than the program reads.
    record TooLarge(Path path, long bytes) implements FolderFailure {

        @Override
        public String message() {
            return path + " has " + bytes / 1_000_000 + " MB, which is more than can be edited as text.";
        }

        @Override
        public String advice() {
            return "Split it, or leave it out of the documents in spec.yaml. Nothing was changed.";
        }
    }

    /// There are more files than an import may have.
    record TooManyFiles(Path path, int most) implements FolderFailure {

        @Override
        public String message() {
            return path + " holds more than " + most + " Markdown files.";
        }

        @Override
        public String advice() {
            return "Name the documents that count in its spec.yaml.";
        }
    }

    /// Somebody else has written the file since it was read.
    record ChangedOnDisk(SpecPath file) implements FolderFailure {

        @Override
        public String message() {
            return file + " was changed by another program and was not saved.";
        }

        @Override
        public String advice() {
            return "Your text is kept here. Choose which of the two to keep.";
        }
    }

    /// It cannot be written.
    record CannotWrite(SpecPath file, String reason) implements FolderFailure {

        @Override
        public String message() {
            return file + " could not be saved: " + reason + ".";
        }

        @Override
        public String advice() {
            return "The file on disk is as it was, and your text is kept here.";
        }
    }

    /// An empty text was about to replace a full one.
    record EmptyOverFull(SpecPath file) implements FolderFailure {

        @Override
        public String message() {
            return file + " is empty now and was not saved over the text on disk.";
        }

        @Override
        public String advice() {
            return "To remove the file, delete it; to get its text back, undo.";
        }
    }
}
