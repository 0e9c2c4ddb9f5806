package org.clausewright.workspace.model;

import org.clausewright.spec.Failure;

/// What can be wrong with keys, trust and endpoints, in words.
public sealed interface ModelFailure extends Failure {

    /// This system has no store of secrets, or it is locked.
    record NoKeyStore() implements ModelFailure {
        @Override
        public String message() {
            return "There is no key store on this system that can be used.";
        }

        @Override
        public String advice() {
            return "Set the environment variable OPENAI_API_KEY instead. A key is never written to a file.";
        }
    }

    /// The store is there, and did not do what it was asked.
    record KeyStoreRefused() implements ModelFailure {
        @Override
        public String message() {
            return "The system's key store did not give or take the key.";
        }

        @Override
        public String advice() {
            return "Unlock it and try again, or set the environment variable OPENAI_API_KEY.";
        }
    }

    /// An address that cannot be one.
    ///
    /// @param where who named it, as in `spec.yaml`
    record BadAddress(String written, String where) implements ModelFailure {
        @Override
        public String message() {
            return "The model address in " + where + " cannot be used: \"" + written.replaceAll("//[^/]*@", "//...@")
                    + "\".";
        }

        @Override
        public String advice() {
            return "It has to start with https://, or with http:// for a server on this computer, and hold no password.";
        }
    }

    /// The list of trusted specs could not be read or written.
    record TrustUnsaved(String file, String reason) implements ModelFailure {
        @Override
        public String message() {
            return "The list of trusted specs could not be saved in " + file + " (" + reason + ").";
        }

        @Override
        public String advice() {
            return "The spec is trusted until the program ends.";
        }
    }
}
