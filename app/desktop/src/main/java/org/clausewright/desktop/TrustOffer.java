package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.settings.ModelInUse;
import org.clausewright.desktop.settings.TrustModel;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Workspace;

/// Asks whether a spec is trusted, once for each spec and for each of what it wants: that the model which it names is
/// asked, and that it imports from outside of its repository.
final class TrustOffer {

    private static final String MODEL_ASKED = "trust.asked";
    private static final String IMPORTS_ASKED = "trust.asked.imports";

    private final Messages messages = Messages.of(TrustOffer.class);
    private final Path root;
    private final TrustModel trust;
    private final Preferences preferences;
    private final Notifications notifications;

    /// @param root of the spec
    TrustOffer(Path root, TrustModel trust, Preferences preferences, Notifications notifications) {
        this.root = root;
        this.trust = trust;
        this.preferences = preferences;
        this.notifications = notifications;
    }

    void follow(ModelInUse inUse) {
        inUse.setup().subscribe(setup -> {
            if (setup.askTrust()) {
                trust.host()
                        .ifPresent(host ->
                                ask(MODEL_ASKED, messages.text("trust.title", host), messages.text("trust.words")));
            }
        });
    }

    void follow(Workspace workspace) {
        workspace.onSpec(this::look);
        look(workspace.spec());
    }

    private void look(Spec spec) {
        String folders = spec.allImports().problems().stream()
                .filter(problem -> problem.kind() == ImportProblem.Kind.UNTRUSTED)
                .map(problem -> spec.settings().imports().get(problem.prefix()))
                .filter(Objects::nonNull)
                .map(Settings.Import::folder)
                .collect(Collectors.joining(", "));
        if (!folders.isEmpty()) {
            ask(IMPORTS_ASKED, messages.text("trust.imports.title", folders), messages.text("trust.imports.words"));
        }
    }

    private void ask(String preference, String title, String words) {
        List<String> asked = preferences.list(preference);
        if (asked.contains(root.toString())) {
            return;
        }
        preferences.putList(
                preference,
                Stream.concat(asked.stream(), Stream.of(root.toString())).toList());
        notifications.show(
                Notifications.Kind.INFO,
                title,
                words,
                List.of(
                        new Notifications.Action(messages.text("trust.yes"), () -> trust.set(true)),
                        new Notifications.Action(messages.text("trust.no"), () -> {})));
    }
}
