package org.clausewright.workspace;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// A queue of small jobs that run one after the other. May be used from any thread.
public final class Lane {

    private static final int PATIENCE_SECONDS = 10;

    private final Executor threads;
    private final Executor guard;
    private final Queue<Runnable> jobs = new ArrayDeque<>();
    private boolean busy;

    /// @param threads starts what drains the queue
    /// @param guard   runs one job, and throws nothing whatever the job throws
    Lane(Executor threads, Executor guard) {
        this.threads = threads;
        this.guard = guard;
    }

    public void add(Runnable job) {
        synchronized (jobs) {
            jobs.add(job);
            if (busy) {
                return;
            }
            busy = true;
        }
        threads.execute(this::drain);
    }

    /// Waits until what was added so far is done; false where that takes longer than ten seconds, which only a disk
    /// that does not answer needs.
    public boolean flush() {
        CountDownLatch done = new CountDownLatch(1);
        add(done::countDown);
        try {
            return done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void drain() {
        while (true) {
            Runnable job;
            synchronized (jobs) {
                job = jobs.poll();
                if (job == null) {
                    busy = false;
                    return;
                }
            }
            guard.execute(job);
        }
    }
}
