package org.clausewright.workspace;

/// How running work says how far it is, and learns that nobody wants it any more. May be used from any thread.
public interface Progress {

    /// @param fraction 0 to 1, or negative where it is not known
    void report(double fraction, String message);

    boolean isCancelled();

    /// Runs at once on cancellation, on the thread that cancels: to close a stream that a read hangs on.
    void onCancel(Runnable action);

    /// @throws java.util.concurrent.CancellationException where the work is cancelled
    void check();
}
