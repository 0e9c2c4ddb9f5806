package org.clausewright.assist.openai;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.clausewright.assist.Assistant.Sink;

/// One person's change of mind, brought to whatever blocks at that moment: a connection, a read, a pause.
final class Cancellation {

    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final AtomicReference<Runnable> blocked = new AtomicReference<>(() -> {});

    static Cancellation of(Sink<?> sink) {
        Cancellation cancellation = new Cancellation();
        sink.onCancel(cancellation::cancel);
        if (sink.isCancelled()) {
            cancellation.cancel();
        }
        return cancellation;
    }

    void cancel() {
        cancelled.countDown();
        blocked.get().run();
    }

    boolean isCancelled() {
        return cancelled.getCount() == 0;
    }

    /// What ends the blocking that begins now.
    void whileBlocked(Runnable end) {
        blocked.set(end);
        if (isCancelled()) {
            end.run();
        }
    }

    /// Waits, and gives false where the wait was cancelled.
    boolean pause(Duration duration) {
        try {
            return !cancelled.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
