package org.clausewright.workspace.template;

import java.nio.file.Path;
import org.clausewright.spec.Failure;

/// Why a spec was not made.
public sealed interface TemplateFailure extends Failure {

    /// Something stands there already.
    record Occupied(Path folder) implements TemplateFailure {

        @Override
        public String message() {
            return folder + " is there already and is not an empty folder.";
        }

        @Override
        public String advice() {
            return "Name a folder that does not exist yet. Nothing was changed.";
        }
    }

    /// The files cannot be written.
    record CannotWrite(Path folder, String reason) implements TemplateFailure {

        @Override
        public String message() {
            return "The spec could not be made in " + folder + ": " + reason + ".";
        }

        @Override
        public String advice() {
            return "Choose a folder that you may write to.";
        }
    }
}
