package org.clausewright.workspace.help.conflict;

import org.clausewright.spec.Failure;

/// Why a pair of passages could not be reconciled. The text is as it was.
public sealed interface ReconcileFailure extends Failure {

    /// The words belong to another spec.
    ///
    /// @param prefix of the import
    record Imported(String prefix) implements ReconcileFailure {

        @Override
        public String message() {
            return "These words come from the imported spec \u201C" + prefix
                    + "\u201D, which is not changed from here.";
        }

        @Override
        public String advice() {
            return "Change the other side, or open that spec by itself. Nothing was changed.";
        }
    }

    /// Both passages are of imports, so that no file of this spec could hold the decision.
    record NothingOurs() implements ReconcileFailure {

        @Override
        public String message() {
            return "Both passages come from imported specs, and decisions about them are kept there.";
        }

        @Override
        public String advice() {
            return "Open the imported spec by itself and decide there. Nothing was changed.";
        }
    }

    /// Two changes want the same words.
    record Entangled() implements ReconcileFailure {

        @Override
        public String message() {
            return "Both passages stand in one sentence, and it can be reworded only once.";
        }

        @Override
        public String advice() {
            return "Reword one of the two sides. Nothing was changed.";
        }
    }
}
