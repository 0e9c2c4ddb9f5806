package org.clausewright.desktop;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.frame.Notifications.Action;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Workspace;

/// Asks about files that were changed both here and by another program, each once until it is answered, and
/// again at the next look where the question was closed.
final class DiskConflicts {

    private final Messages messages = Messages.of(DiskConflicts.class);
    private final Workspace workspace;
    private final Notifications notifications;
    private final Set<SpecPath> asked = new HashSet<>();

    DiskConflicts(Workspace workspace, Notifications notifications) {
        this.workspace = workspace;
        this.notifications = notifications;
    }

    void look() {
        workspace.checkDisk(files -> files.stream().filter(asked::add).forEach(this::ask));
    }

    private void ask(SpecPath file) {
        notifications.show(
                Notifications.Kind.WARNING,
                messages.text("disk.title", file.value()),
                messages.text("disk.words"),
                List.of(
                        new Action(messages.text("disk.mine"), () -> {
                            asked.remove(file);
                            workspace.keepMine(file);
                        }),
                        new Action(messages.text("disk.theirs"), () -> {
                            asked.remove(file);
                            workspace.takeTheirs(file);
                        })),
                () -> asked.remove(file));
    }
}
