package org.clausewright.desktop.parts;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A window's thread without a window: the test's own thread takes the turns.
public final class Turns implements Executor {

    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable turn) {
        waiting.add(turn);
    }

    /// Takes turns until something holds.
    public void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Runnable turn = waiting.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (turn == null) {
                throw new AssertionError("nothing happened any more");
            }
            turn.run();
        }
    }
}
