package org.clausewright.desktop;

import java.util.List;
import java.util.Set;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Workspace;

/// Saves what is not on disk yet, and says what could not be saved.
final class Saving {

    private final Messages messages = Messages.of(Saving.class);
    private final Workspace workspace;
    private final Notifications notifications;

    Saving(Workspace workspace, Notifications notifications) {
        this.workspace = workspace;
        this.notifications = notifications;
    }

    void save() {
        saveAnd(() -> {});
    }

    /// Saves, and goes on where all was saved.
    void saveAnd(Runnable goOn) {
        workspace.save(outcome -> saved(outcome, goOn));
    }

    private void saved(Outcome<Set<SpecPath>> outcome, Runnable goOn) {
        outcome.handle(
                files -> goOn.run(),
                failure -> notifications.show(
                        Notifications.Kind.ERROR,
                        failure.message(),
                        failure.advice(),
                        List.of(new Notifications.Action(messages.text("save.again"), this::save))));
    }
}
