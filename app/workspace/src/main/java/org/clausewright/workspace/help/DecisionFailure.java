package org.clausewright.workspace.help;

import org.clausewright.spec.Failure;

/// Why a decision could not be recorded. The text is as it was.
public sealed interface DecisionFailure extends Failure {

    /// It stands in no section, so there is no file for decisions about it.
    record NoPlace() implements DecisionFailure {

        @Override
        public String message() {
            return "This stands before the first heading, and decisions are kept by section or clause.";
        }

        @Override
        public String advice() {
            return "Put a heading above it, then decide again. Nothing was changed.";
        }
    }

    /// The words are not there any more.
    record TextChanged() implements DecisionFailure {

        @Override
        public String message() {
            return "The text has changed since this was found.";
        }

        @Override
        public String advice() {
            return "Look at it as it is now, then decide again. Nothing was changed.";
        }
    }

    /// The file of decisions cannot be edited.
    record NotEditable(String reason) implements DecisionFailure {

        @Override
        public String message() {
            return reason;
        }

        @Override
        public String advice() {
            return "Nothing was changed.";
        }
    }
}
