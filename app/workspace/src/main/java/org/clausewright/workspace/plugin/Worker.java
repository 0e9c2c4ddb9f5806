package org.clausewright.workspace.plugin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A thread on which plugins are called, and which is left behind where one of them does not return. It is no virtual
/// thread, since one that runs in circles would keep a carrier from all others, and a daemon, so that the program ends.
final class Worker extends Thread {

    /// A call into a plugin, while it lasts.
    interface Visit {
        void leave();
    }

    private record Inside(Boundary boundary, long since) {}

    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final long WORTH_COUNTING = Duration.ofMillis(1).toNanos();

    private final Map<Boundary, Long> spent = new ConcurrentHashMap<>();
    private volatile @Nullable Inside inside;

    private Worker(Runnable work) {
        super(work, "plugins");
        setDaemon(true);
    }

    /// Notes that a plugin is called on this thread, where that is a worker.
    static Visit enter(Boundary boundary) {
        return Thread.currentThread() instanceof Worker worker ? worker.visit(boundary) : () -> {};
    }

    private Visit visit(Boundary boundary) {
        Inside before = inside;
        long since = System.nanoTime();
        inside = new Inside(boundary, since);
        return () -> {
            inside = before;
            long took = System.nanoTime() - since;
            if (took > WORTH_COUNTING) {
                spent.merge(boundary, took, Long::sum);
            }
        };
    }

    /// Does work that calls plugins. A plugin that takes too long is switched off, its thread is left behind, and the
    /// work is begun anew without it.
    ///
    /// @throws CancellationException where the calling thread is interrupted
    static <T> T run(Supplier<T> work, Patience patience) {
        while (true) {
            FutureTask<T> task = new FutureTask<>(work::get);
            Worker worker = new Worker(task);
            worker.start();
            if (worker.returns(task, patience)) {
                return result(task);
            }
            worker.interrupt();
        }
    }

    private boolean returns(FutureTask<?> task, Patience patience) {
        while (!task.isDone()) {
            try {
                task.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (leaveBehind(patience)) {
                    return false;
                }
            } catch (ExecutionException failed) {
                return true;
            } catch (InterruptedException unwanted) {
                interrupt();
                Thread.currentThread().interrupt();
                throw new CancellationException("plugins");
            }
        }
        return true;
    }

    private boolean leaveBehind(Patience patience) {
        Inside now = inside;
        if (now == null) {
            return false;
        }
        long lasts = System.nanoTime() - now.since();
        boolean tooLong = lasts > patience.call().toNanos()
                || lasts + spent.getOrDefault(now.boundary(), 0L)
                        > patience.run().toNanos();
        if (tooLong) {
            now.boundary().switchOff("it took too long");
        }
        return tooLong;
    }

    private static <T> T result(FutureTask<T> task) {
        return switch (task.state()) {
            case SUCCESS -> task.resultNow();
            case FAILED -> throw rethrown(task.exceptionNow());
            case RUNNING, CANCELLED -> throw new IllegalStateException("work that is not done");
        };
    }

    /// A fault of the program's own, since a plugin's ends at its boundary.
    private static RuntimeException rethrown(Throwable fault) {
        return switch (fault) {
            case Error error -> throw error;
            case RuntimeException unchecked -> unchecked;
            default -> new IllegalStateException(fault);
        };
    }
}
