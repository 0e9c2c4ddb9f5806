package org.clausewright.workspace;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import static org.junit.jupiter.api.Assertions.fail;

/// A results' thread that is the test's own: what arrives is run while the test waits for something.
public final class DrainedQueue implements Executor {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int GLANCE_MS = 20;

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable command) {
        queue.add(command);
    }

    /// Runs what has arrived.
    public void drain() {
        for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
            next.run();
        }
    }

    /// Runs what arrives until something holds, which other threads may bring about too.
    public void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            try {
                Runnable next = queue.poll(GLANCE_MS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                } else if (System.nanoTime() > end) {
                    fail("nothing came of it in " + PATIENCE);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                fail("interrupted");
            }
        }
    }
}
