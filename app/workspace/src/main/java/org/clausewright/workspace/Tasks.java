package org.clausewright.workspace;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.clausewright.spec.Outcome;

/// The one place where threads are. Work runs on virtual threads; results, failures and progress arrive on the
/// executor that was given, the window's thread in the desktop.
@SuppressWarnings("DoNotCallSuggester")
public final class Tasks implements AutoCloseable {

    public Tasks(Executor results) {
        throw new IllegalStateException(results.toString());
    }

    /// Runs work that a person started; it stands in [#activity] with its progress and a way to cancel it.
    public <T> Task run(String title, Work<T> work, Consumer<Outcome<T>> done) {
        throw new IllegalStateException();
    }

    /// Runs work of which only the latest counts: what runs under the same key is cancelled, and a result that comes
    /// too late is dropped. It stands in the activity only if it takes more than 200 ms.
    public <T> Task latest(String key, String title, Work<T> work, Consumer<Outcome<T>> done) {
        throw new IllegalStateException();
    }

    /// What runs and what ran.
    public Activity activity() {
        throw new IllegalStateException();
    }

    /// Cancels everything; the virtual threads do not keep the program alive.
    @Override
    public void close() {
        throw new IllegalStateException();
    }
}
