package org.clausewright.workspace.help;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.assist.Outgoing;
import org.clausewright.workspace.Preferences;

/// Remembers in the preferences what somebody has agreed to for good, for one spec; the rest for the session.
public final class SpecConsent implements Consent {

    private static final String KEY = "model.consent";

    private final Preferences preferences;
    private final Path root;
    private final Consent session = new SessionConsent();

    public SpecConsent(Preferences preferences, Path root) {
        this.preferences = preferences;
        this.root = root;
    }

    @Override
    public boolean isGiven(String kind, Outgoing outgoing) {
        return session.isGiven(kind, outgoing) || preferences.list(KEY).contains(line(kind, outgoing));
    }

    @Override
    public void give(String kind, Outgoing outgoing) {
        session.give(kind, outgoing);
    }

    @Override
    public void giveForGood(String kind, Outgoing outgoing) {
        session.give(kind, outgoing);
        List<String> known = preferences.list(KEY);
        String line = line(kind, outgoing);
        if (!known.contains(line)) {
            preferences.putList(
                    KEY, Stream.concat(known.stream(), Stream.of(line)).toList());
        }
    }

    private String line(String kind, Outgoing outgoing) {
        return String.join("\t", kind, outgoing.host(), outgoing.model(), root.toString())
                .replaceAll("\\R", " ");
    }
}
