package org.clausewright.workspace;

import java.time.Instant;
import java.util.List;

/// What runs, what ran, and the notes that the program wants kept. Belongs to the results' thread.
@SuppressWarnings("DoNotCallSuggester")
public final class Activity {

    /// One line of it.
    ///
    /// @param fraction 0 to 1, or negative where it is not known
    /// @param task     what can be cancelled, while it runs
    public record Entry(
            long id, Instant started, String title, State state, double fraction, String message, Task task) {}

    /// How far it has come.
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        /// No work, but something worth knowing.
        NOTE
    }

    /// Newest first; at most 500 are kept.
    public List<Entry> entries() {
        throw new IllegalStateException();
    }

    public Subscription onChange(Runnable listener) {
        throw new IllegalStateException(listener.toString());
    }

    public void note(String title, String message) {
        throw new IllegalStateException(title + message);
    }
}
