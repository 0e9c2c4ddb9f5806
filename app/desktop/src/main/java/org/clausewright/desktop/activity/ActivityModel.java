package org.clausewright.desktop.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clausewright.workspace.Activity;
import org.clausewright.workspace.Activity.Entry;
import org.clausewright.workspace.Activity.State;
import org.clausewright.workspace.Subscription;

/// The entries of the activity as a list that changes in place, so that a row that did not change is not drawn again.
public final class ActivityModel implements AutoCloseable {

    private final Activity activity;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();
    private final Subscription subscription;

    public ActivityModel(Activity activity) {
        this.activity = activity;
        this.subscription = activity.onChange(this::update);
        update();
    }

    /// Newest first.
    public ObservableList<Entry> entries() {
        return entries;
    }

    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    private void update() {
        List<Entry> now = new ArrayList<>(activity.entries());
        running.set((int)
                now.stream().filter(entry -> entry.state() == State.RUNNING).count());
        int common = sameIds(now);
        if (common < 0) {
            entries.setAll(now);
            return;
        }
        entries.addAll(0, now.subList(0, now.size() - common));
        for (int i = 0; i < now.size(); i++) {
            if (!Objects.equals(entries.get(i), now.get(i))) {
                entries.set(i, now.get(i));
            }
        }
    }

    /// How many entries at the end are the ones shown already; negative where something else than news at the top
    /// has changed.
    private int sameIds(List<Entry> now) {
        int common = entries.size();
        if (now.size() < common) {
            return -1;
        }
        for (int i = 0; i < common; i++) {
            if (entries.get(i).id() != now.get(now.size() - common + i).id()) {
                return -1;
            }
        }
        return common;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
