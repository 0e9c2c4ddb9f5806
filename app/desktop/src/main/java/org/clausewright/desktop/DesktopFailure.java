package org.clausewright.desktop;

import java.nio.file.Path;
import org.clausewright.spec.Failure;

/// What can go wrong with the window itself, in words for a person.
public sealed interface DesktopFailure extends Failure {

    /// The spec has no section or clause of the id that the picture should show.
    record NothingThere(String id) implements DesktopFailure {
        @Override
        public String message() {
            return "The spec has no section or clause called " + id + ".";
        }

        @Override
        public String advice() {
            return "\"clausewright clauses\" lists the ids that it has.";
        }
    }

    /// The picture could not be written.
    record NotWritten(Path file, String why) implements DesktopFailure {
        @Override
        public String message() {
            return "The picture could not be written to " + file + ": " + why;
        }

        @Override
        public String advice() {
            return "Choose a file in a folder that you may write to.";
        }
    }

    /// The window was not ready in time.
    record NotReady(int seconds) implements DesktopFailure {
        @Override
        public String message() {
            return "The window was not ready after " + seconds + " seconds.";
        }

        @Override
        public String advice() {
            return "Nothing was written. Try again, or with a smaller spec.";
        }
    }
}
