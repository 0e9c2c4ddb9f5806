package org.clausewright.desktop.status;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.workspace.Activity;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Workspace;

/// What the status bar says.
public final class StatusModel implements AutoCloseable {

    private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<String>> running = new ReadOnlyObjectWrapper<>(List.of());
    private final List<Subscription> subscriptions = new ArrayList<>();

    public StatusModel(Desk desk) {
        Workspace workspace = desk.workspace();
        subscriptions.add(
                workspace.onUnsaved(() -> unsaved.set(workspace.unsaved().size())));
        Activity activity = desk.tasks().activity();
        subscriptions.add(activity.onChange(() -> updateRunning(activity)));
        unsaved.set(workspace.unsaved().size());
        updateRunning(activity);
    }

    /// How many files are not saved.
    public ReadOnlyIntegerProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /// The titles of what runs.
    public ReadOnlyObjectProperty<List<String>> running() {
        return running.getReadOnlyProperty();
    }

    private void updateRunning(Activity activity) {
        running.set(activity.entries().stream()
                .filter(entry -> entry.state() == Activity.State.RUNNING)
                .map(Activity.Entry::title)
                .toList());
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
