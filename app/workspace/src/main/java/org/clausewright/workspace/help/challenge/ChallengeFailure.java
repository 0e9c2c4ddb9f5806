package org.clausewright.workspace.help.challenge;

import java.nio.file.Path;
import org.clausewright.spec.Failure;

/// What can be wrong with the ideas that wait.
public sealed interface ChallengeFailure extends Failure {

    /// There are as many as are kept.
    record TooManyWait(int most) implements ChallengeFailure {

        @Override
        public String message() {
            return most + " ideas wait in this spec, and more are not kept.";
        }

        @Override
        public String advice() {
            return "Keep or discard some of them, then ask again. Nothing was lost.";
        }
    }

    /// The user's state folder refuses them.
    record NotKept(String reason) implements ChallengeFailure {

        @Override
        public String message() {
            return "Ideas cannot be kept for the next time: " + reason + ".";
        }

        @Override
        public String advice() {
            return "They stay while this window is open. Those that you keep as examples are in the spec.";
        }
    }

    /// @param copy where the file is as it was found
    record SomeUnreadable(int count, Path copy) implements ChallengeFailure {

        @Override
        public String message() {
            return count == 1
                    ? "One entry of the ideas that waited could not be read."
                    : count + " entries of the ideas that waited could not be read.";
        }

        @Override
        public String advice() {
            return "All others are here. The file as it was found is " + copy + ".";
        }
    }

    /// The example that answers were drafted for is not in its file any more.
    record PromptGone(String title) implements ChallengeFailure {

        @Override
        public String message() {
            return "The example \u201c" + title + "\u201d is not in its file as it was when answers were asked for.";
        }

        @Override
        public String advice() {
            return "Ask for answers again. Nothing was changed.";
        }
    }
}
