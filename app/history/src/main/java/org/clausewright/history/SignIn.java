package org.clausewright.history;

/// How to answer a server that asks who is there. Lives in memory only, and never shows its password.
///
/// @param user          empty for none
/// @param password      a password, an access token, or the pass phrase of an SSH key; empty for none
/// @param trustedServer the question about an SSH server's key that a person answered with yes; empty for none
public record SignIn(String user, String password, String trustedServer) {

    /// Signs in only with what the address or an SSH key offers.
    public static final SignIn NONE = new SignIn("", "", "");

    public static SignIn with(String user, String password) {
        return new SignIn(user, password, "");
    }

    public SignIn trusting(CloneFailure.UnknownServer server) {
        return new SignIn(user, password, server.question());
    }

    @Override
    public String toString() {
        return "SignIn[" + (user.isEmpty() ? "nobody" : "somebody") + "]";
    }
}
