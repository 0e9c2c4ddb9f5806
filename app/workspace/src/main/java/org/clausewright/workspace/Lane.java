package org.clausewright.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A queue of small jobs that run one after the other on a virtual thread. May be used from any thread.
public final class Lane {

    private static final Logger LOG = System.getLogger(Lane.class.getName());

    private final String name;
    private final Queue<Runnable> jobs = new ArrayDeque<>();
    private boolean busy;

    Lane(String name) {
        this.name = name;
    }

    public void add(Runnable job) {
        synchronized (jobs) {
            jobs.add(job);
            if (busy) {
                return;
            }
            busy = true;
        }
        Thread.ofVirtual().name("lane: " + name).start(this::drain);
    }

    /// Waits until what was added so far is done; false where that takes longer.
    public boolean flush(long milliseconds) {
        CountDownLatch done = new CountDownLatch(1);
        add(done::countDown);
        try {
            return done.await(milliseconds, TimeUnit.MILLISECONDS);
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
            try {
                job.run();
            } catch (RuntimeException fault) {
                LOG.log(Level.ERROR, name, fault);
            }
        }
    }
}
