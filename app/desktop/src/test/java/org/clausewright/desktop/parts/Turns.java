package org.clausewright.desktop.parts;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A window's thread without a window: the test's own thread takes the turns.
public final class Turns implements Executor {

    private static final long PATIENCE_SECONDS = 240;

    private static final int GLANCE_MS = 20;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable turn) {
        waiting.add(turn);
    }

    /// Takes turns until something holds.
    public void until(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.getAsBoolean()) {
            Runnable turn = waiting.poll(GLANCE_MS, TimeUnit.MILLISECONDS);
            if (turn != null) {
                turn.run();
            } else if (System.nanoTime() > end) {
                throw new AssertionError("it never came true");
            }
        }
    }
}
