package org.clausewright.workspace.help;

import org.clausewright.assist.Outgoing;

/// Whether a person has seen what leaves this computer, and agreed: asked before the first call of each kind.
public interface Consent {

    /// @param kind `challenge`, `conflicts`
    boolean isGiven(String kind, Outgoing outgoing);

    void give(String kind, Outgoing outgoing);

    /// Agrees for this spec, in later sessions too.
    void giveForGood(String kind, Outgoing outgoing);
}
