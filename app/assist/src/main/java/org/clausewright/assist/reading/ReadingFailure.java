package org.clausewright.assist.reading;

import java.util.List;
import org.clausewright.spec.Failure;

/// Why there are no readings, in words.
public sealed interface ReadingFailure extends Failure {

    /// Nothing was given as the case.
    record EmptyCase() implements ReadingFailure {
        @Override
        public String message() {
            return "The case is empty.";
        }

        @Override
        public String advice() {
            return "Say in a sentence or two what happens, and what the one who is bound by the clause does.";
        }
    }

    /// @param characters how long the case is
    record LongCase(int characters) implements ReadingFailure {
        @Override
        public String message() {
            return "The case has %,d characters; a case has at most %,d.".formatted(characters, ReadingCase.LONGEST);
        }

        @Override
        public String advice() {
            return "Leave out what does not bear on the clause.";
        }
    }

    /// A number of samples that cannot be asked for.
    record Samples(int asked, int most) implements ReadingFailure {
        @Override
        public String message() {
            return "%d is no number of samples: it is from 1 to %d.".formatted(asked, most);
        }

        @Override
        public String advice() {
            return "Each sample is a call of the model; nine show most of what there is.";
        }
    }

    /// The new words are none, or the old ones.
    record NoRewording() implements ReadingFailure {
        @Override
        public String message() {
            return "The rewording says nothing new.";
        }

        @Override
        public String advice() {
            return "Give the whole sentence in its new words.";
        }
    }

    /// @param tags of clauses that stand in the old words only: `[^rf01]`
    record TagsMissing(List<String> tags) implements ReadingFailure {

        public TagsMissing {
            tags = List.copyOf(tags);
        }

        @Override
        public String message() {
            return "The rewording lacks " + String.join(", ", tags) + ".";
        }

        @Override
        public String advice() {
            return "Give the whole sentence, with the tags of its clauses where they belong.";
        }
    }

    /// The clause has no case, and none was thought of.
    record NoCase(String clause) implements ReadingFailure {
        @Override
        public String message() {
            return "There is no case to read " + clause + " for: it has no prompt, and none could be derived from it.";
        }

        @Override
        public String advice() {
            return "Describe a case in your own words.";
        }
    }

    /// Readers answered, and none of them rested on words that are there.
    record NothingFounded(int votes) implements ReadingFailure {
        @Override
        public String message() {
            return (votes == 1 ? "The one reader" : "None of the " + votes + " readers")
                    + (votes == 1 ? " did not rest" : " rested") + " on words that are in the clause or its section.";
        }

        @Override
        public String advice() {
            return "No vote was counted. Try again, or choose a larger model.";
        }
    }
}
