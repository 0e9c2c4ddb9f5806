package org.clausewright.desktop;

import java.util.List;
import java.util.stream.Stream;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.settings.ModelInUse;
import org.clausewright.desktop.settings.TrustModel;
import org.clausewright.workspace.Preferences;

/// Asks, once for each spec, whether the model that it names may be asked.
final class TrustOffer {

    private static final String ASKED = "trust.asked";

    private final Messages messages = Messages.of(TrustOffer.class);
    private final ModelInUse inUse;
    private final TrustModel trust;
    private final Preferences preferences;
    private final Notifications notifications;

    TrustOffer(ModelInUse inUse, TrustModel trust, Preferences preferences, Notifications notifications) {
        this.inUse = inUse;
        this.trust = trust;
        this.preferences = preferences;
        this.notifications = notifications;
    }

    void follow() {
        inUse.setup().subscribe(setup -> {
            String root = inUse.root().toString();
            List<String> asked = preferences.list(ASKED);
            if (setup.askTrust() && !asked.contains(root)) {
                trust.host().ifPresent(host -> {
                    preferences.putList(
                            ASKED,
                            Stream.concat(asked.stream(), Stream.of(root)).toList());
                    ask(host);
                });
            }
        });
    }

    private void ask(String host) {
        notifications.show(
                Notifications.Kind.INFO,
                messages.text("trust.title", host),
                messages.text("trust.words"),
                List.of(
                        new Notifications.Action(messages.text("trust.yes"), () -> trust.set(true)),
                        new Notifications.Action(messages.text("trust.no"), () -> {})));
    }
}
