package org.clausewright.spec.edit;

import org.clausewright.spec.Failure;

/// Why an edit cannot be made.
public sealed interface EditFailure extends Failure {

    @Override
    default String advice() {
        return "Nothing was changed.";
    }

    /// Another section or clause has that id.
    record IdTaken(String id) implements EditFailure {

        @Override
        public String message() {
            return "Another section or clause is called " + id + ".";
        }
    }

    /// An id that an import gives.
    record OfImport(String id) implements EditFailure {

        @Override
        public String message() {
            return id + " belongs to an import. Open that spec by itself to rename it there.";
        }
    }

    /// An id that links could not name.
    record BadId(String id) implements EditFailure {

        @Override
        public String message() {
            return "\"" + id + "\" is no id: letters, digits, - and _ only.";
        }
    }

    /// There is no section or clause of that id.
    record NoSuchId(String id) implements EditFailure {

        @Override
        public String message() {
            return "There is no section or clause " + id + ".";
        }
    }

    /// The place holds no sentence that could be tagged.
    record NoSentence() implements EditFailure {

        @Override
        public String message() {
            return "There is no sentence here that could be tagged.";
        }
    }

    /// The words end with the tag of another clause.
    record TaggedAlready() implements EditFailure {

        @Override
        public String message() {
            return "These words are a clause already.";
        }
    }

    /// The example cannot be read, so that its parts cannot be changed one by one.
    record UnreadableExample(String problem) implements EditFailure {

        @Override
        public String message() {
            return "This example can only be changed in its text: " + problem + ".";
        }
    }
}
