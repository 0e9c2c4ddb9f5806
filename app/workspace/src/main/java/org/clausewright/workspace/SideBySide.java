package org.clausewright.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Does pieces of one work side by side on virtual threads, a bounded number at a time, while the caller waits.
///
/// @param atOnce how many at most run at the same time
public record SideBySide(int atOnce) {

    public SideBySide {
        if (atOnce < 1) {
            throw new IllegalArgumentException("atOnce is less than 1: " + atOnce);
        }
    }

    /// Does the pieces 0 to `count`, exclusive; they begin in that order. Once one gives false, or throws, no further
    /// one is begun; those that run are waited for.
    ///
    /// @throws java.util.concurrent.CompletionException with what a piece threw as its cause
    public void run(int count, IntPredicate piece) {
        AtomicInteger next = new AtomicInteger();
        CompletableFuture<?>[] workers = IntStream.range(0, Math.min(atOnce, count))
                .mapToObj(_ -> CompletableFuture.runAsync(() -> work(next, count, piece), SideBySide::start))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(workers).join();
    }

    private static void start(Runnable worker) {
        Thread.ofVirtual().name("side by side").start(worker);
    }

    private static void work(AtomicInteger next, int count, IntPredicate piece) {
        try {
            boolean goOn = true;
            while (goOn) {
                int mine = next.getAndIncrement();
                goOn = mine < count && piece.test(mine);
            }
        } finally {
            next.set(count);
        }
    }
}
