package org.clausewright.history;

import java.nio.file.Path;

/// Why a repository was not cloned. What was fetched so far has been removed again. No address in here carries a
/// password.
public sealed interface CloneFailure extends HistoryFailure {

    record NotAnAddress() implements CloneFailure {
        @Override
        public String message() {
            return "This is not the address of a repository.";
        }

        @Override
        public String advice() {
            return "An address looks like https://example.org/team/spec.git, git@example.org:team/spec.git "
                    + "or a folder on this computer.";
        }
    }

    record UnknownProtocol(String protocol) implements CloneFailure {
        @Override
        public String message() {
            return "Repositories cannot be fetched by \"" + protocol + "\".";
        }

        @Override
        public String advice() {
            return "Use an address that starts with https:// or ssh://, or a folder on this computer.";
        }
    }

    record FolderNotEmpty(Path folder) implements CloneFailure {
        @Override
        public String message() {
            return folder + " already holds files.";
        }

        @Override
        public String advice() {
            return "Nothing was changed. Choose a new or an empty folder.";
        }
    }

    record NotReached(String host) implements CloneFailure {
        @Override
        public String message() {
            return "The server " + host + " cannot be reached.";
        }

        @Override
        public String advice() {
            return "Check the address and the network connection, then try again.";
        }
    }

    /// The server's certificate is not one that this computer trusts.
    record NotSecure(String host) implements CloneFailure {
        @Override
        public String message() {
            return "A secure connection to " + host + " could not be made.";
        }

        @Override
        public String advice() {
            return "Its certificate is not trusted here. Ask whoever runs that server or this computer's network.";
        }
    }

    /// There is no repository, or none that may be seen without signing in.
    record NoRepository(String address) implements CloneFailure {
        @Override
        public String message() {
            return "There is no repository at " + address + ", or it is not shown to everybody.";
        }

        @Override
        public String advice() {
            return "Check the address; if the repository is private, sign in.";
        }
    }

    /// Ask for a [SignIn] and try again.
    record SignInNeeded(String host) implements CloneFailure {
        @Override
        public String message() {
            return host + " asks you to sign in.";
        }

        @Override
        public String advice() {
            return "Give your user name and a password or access token, or use an address for which you have an SSH key.";
        }
    }

    record SignInRefused(String host) implements CloneFailure {
        @Override
        public String message() {
            return host + " did not accept this user name and password.";
        }

        @Override
        public String advice() {
            return "Many servers want an access token in place of a password.";
        }
    }

    /// The server shows a key that this computer has not seen before. Ask, and try again with
    /// [SignIn#trusting(UnknownServer)].
    ///
    /// @param question what is known of the key, with its fingerprints
    record UnknownServer(String host, String question) implements CloneFailure {
        @Override
        public String message() {
            return "This computer has never connected to " + host + " by SSH: " + question;
        }

        @Override
        public String advice() {
            return "Compare the fingerprint with the one that " + host + " publishes before you trust it.";
        }
    }

    /// The server shows another key than the one that this computer knows it by.
    ///
    /// @param detail what is known of the two keys
    record ServerChanged(String host, String detail) implements CloneFailure {
        @Override
        public String message() {
            return host + " does not show the key that this computer knows it by: it may be another server. " + detail;
        }

        @Override
        public String advice() {
            return "Nothing was sent to it. Ask whoever runs " + host + " whether its key was changed.";
        }
    }

    /// A web page, say.
    record NotGit(String address) implements CloneFailure {
        @Override
        public String message() {
            return address + " answers, but not as a repository does.";
        }

        @Override
        public String advice() {
            return "Look for the address that the repository's page offers for cloning; it often ends in .git.";
        }
    }

    /// The connection broke, or the computer ran out of space.
    ///
    /// @param detail one line of what was said, without any password
    record Broken(String address, String detail) implements CloneFailure {
        @Override
        public String message() {
            return "Cloning " + address + " failed: \"" + detail + "\".";
        }

        @Override
        public String advice() {
            return "Nothing was kept of it. Try again; nothing else on this computer was changed.";
        }
    }
}
