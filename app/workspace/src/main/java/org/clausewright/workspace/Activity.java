package org.clausewright.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What runs, what ran, and the notes that the program wants kept. Belongs to the results' thread.
public final class Activity {

    /// One line of it.
    ///
    /// @param fraction 0 to 1, or negative where it is not known
    /// @param task     what can be cancelled, while it runs
    public record Entry(
            long id, Instant started, String title, State state, double fraction, String message, Optional<Task> task) {

        private Entry with(State newState, double newFraction, String newMessage) {
            Optional<Task> stillRunning = newState == State.RUNNING ? task : Optional.empty();
            return new Entry(id, started, title, newState, newFraction, newMessage, stillRunning);
        }
    }

    /// How far it has come.
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        /// No work, but something worth knowing.
        NOTE
    }

    static final long NONE = -1;

    private static final int MOST = 500;

    private final List<Entry> entries = new ArrayList<>();
    private final Listeners<Activity> listeners = new Listeners<>();
    private long lastId;

    Activity() {}

    /// Newest first; at most 500 are kept.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Subscription onChange(Runnable listener) {
        return listeners.add(_ -> listener.run());
    }

    public void note(String title, String message) {
        add(new Entry(++lastId, Instant.now(), title, State.NOTE, -1, message, Optional.empty()));
    }

    long begin(String title, Task task) {
        long id = ++lastId;
        add(new Entry(id, Instant.now(), title, State.RUNNING, -1, "", Optional.of(task)));
        return id;
    }

    void progress(long id, double fraction, String message) {
        change(id, entry -> entry.state() == State.RUNNING ? entry.with(State.RUNNING, fraction, message) : entry);
    }

    void end(long id, State state, String message) {
        change(id, entry -> entry.with(state, state == State.DONE ? 1 : entry.fraction(), message));
    }

    private void add(Entry entry) {
        entries.addFirst(entry);
        for (int i = entries.size() - 1; i > 0 && entries.size() > MOST; i--) {
            if (entries.get(i).state() != State.RUNNING) {
                entries.remove(i);
            }
        }
        listeners.tell(this);
    }

    private void change(long id, UnaryOperator<Entry> change) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id() == id) {
                entries.set(i, change.apply(entries.get(i)));
                listeners.tell(this);
                return;
            }
        }
    }
}
