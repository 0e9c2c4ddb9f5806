package org.clausewright.workspace.help;

import java.util.HashSet;
import java.util.Set;
import org.clausewright.assist.Outgoing;

/// Remembers for as long as the window is open what somebody has agreed to: a kind of request to one model on one host.
public final class SessionConsent implements Consent {

    private record Agreed(String kind, String host, String model) {}

    private final Set<Agreed> given = new HashSet<>();

    @Override
    public boolean isGiven(String kind, Outgoing outgoing) {
        return given.contains(agreed(kind, outgoing));
    }

    @Override
    public void give(String kind, Outgoing outgoing) {
        given.add(agreed(kind, outgoing));
    }

    @Override
    public void giveForGood(String kind, Outgoing outgoing) {
        give(kind, outgoing);
    }

    private static Agreed agreed(String kind, Outgoing outgoing) {
        return new Agreed(kind, outgoing.host(), outgoing.model());
    }
}
