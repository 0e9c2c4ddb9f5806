package org.clausewright.workspace;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Does pieces of one work side by side on virtual threads, a bounded number at a time, while the caller waits.
///
/// @param atOnce how many at most run at the same time
public record SideBySide(int atOnce) {

    public SideBySide {
        if (atOnce < 1) {
            throw new IllegalArgumentException("atOnce is less than 1: " + atOnce);
        }
    }

    /// Does the pieces 0 to `count`, exclusive, in that order as far as one begins before another. Once one gives
    /// false no further one is begun; those that run are waited for. What a piece throws ends the work in the same
    /// way, and is thrown here.
    public void run(int count, IntPredicate piece) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        int threads = Math.min(atOnce, count);
        CountDownLatch done = new CountDownLatch(Math.max(0, threads));
        for (int i = 0; i < threads; i++) {
            Thread.ofVirtual().name("side by side").start(() -> {
                try {
                    boolean goOn = true;
                    while (goOn) {
                        int mine = next.getAndIncrement();
                        goOn = mine < count && piece.test(mine);
                    }
                } catch (RuntimeException | Error fault) {
                    thrown.compareAndSet(null, fault);
                } finally {
                    next.set(count);
                    done.countDown();
                }
            });
        }
        await(done);
        Throwable fault = thrown.get();
        if (fault instanceof Error error) {
            throw error;
        }
        if (fault instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private static void await(CountDownLatch done) {
        boolean interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException late) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
