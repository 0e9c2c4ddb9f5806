package org.clausewright.desktop;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.settings.TrustModel;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Workspace;

/// Asks, once for each spec, whether it may import from outside of its repository.
final class ImportTrustOffer {

    private static final String ASKED = "trust.asked.imports";

    private final Messages messages = Messages.of(ImportTrustOffer.class);
    private final Workspace workspace;
    private final TrustModel trust;
    private final Preferences preferences;
    private final Notifications notifications;

    ImportTrustOffer(Workspace workspace, TrustModel trust, Preferences preferences, Notifications notifications) {
        this.workspace = workspace;
        this.trust = trust;
        this.preferences = preferences;
        this.notifications = notifications;
    }

    void follow() {
        workspace.onSpec(this::look);
        look(workspace.spec());
    }

    private void look(Spec spec) {
        String root = workspace.root().toString();
        String folders = spec.allImports().problems().stream()
                .filter(problem -> problem.kind() == ImportProblem.Kind.UNTRUSTED)
                .map(problem -> spec.settings().imports().get(problem.prefix()))
                .filter(wanted -> wanted != null)
                .map(Settings.Import::folder)
                .collect(Collectors.joining(", "));
        List<String> asked = preferences.list(ASKED);
        if (folders.isEmpty() || asked.contains(root)) {
            return;
        }
        preferences.putList(
                ASKED, Stream.concat(asked.stream(), Stream.of(root)).toList());
        notifications.show(
                Notifications.Kind.INFO,
                messages.text("trust.imports.title", folders),
                messages.text("trust.imports.words"),
                List.of(
                        new Notifications.Action(messages.text("trust.yes"), () -> trust.set(true)),
                        new Notifications.Action(messages.text("trust.no"), () -> {})));
    }
}
