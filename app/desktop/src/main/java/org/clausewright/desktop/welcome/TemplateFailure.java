package org.clausewright.desktop.welcome;

import java.nio.file.Path;
import org.clausewright.spec.Failure;

/// Why a spec could not be made from a template.
public sealed interface TemplateFailure extends Failure {

    /// Something stands there already.
    record Occupied(Path folder) implements TemplateFailure {
        @Override
        public String message() {
            return folder + " is there already and is not empty.";
        }

        @Override
        public String advice() {
            return "Nothing was changed in it. Choose another folder.";
        }
    }

    /// The files could not be copied.
    record NotCopied(Path folder, String why) implements TemplateFailure {
        @Override
        public String message() {
            return "The template could not be copied to " + folder + ": " + why;
        }

        @Override
        public String advice() {
            return "Choose a folder that you may write to.";
        }
    }
}
