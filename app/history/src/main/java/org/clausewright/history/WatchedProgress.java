package org.clausewright.history;

import org.eclipse.jgit.lib.ProgressMonitor;

/// Tells a [Watch] what JGit reports. JGit may call it from threads of its own.
final class WatchedProgress implements ProgressMonitor {

    private static final long BETWEEN_QUESTIONS_NANOS = 20_000_000;

    private final Watch watch;
    private volatile String step = "";
    private volatile int total;
    private volatile int done;
    private volatile boolean cancelled;
    private volatile long asked;

    WatchedProgress(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void start(int totalTasks) {}

    @Override
    public synchronized void beginTask(String title, int totalWork) {
        step = title;
        total = totalWork;
        done = 0;
        ask();
    }

    @Override
    public synchronized void update(int completed) {
        int before = percent();
        done += completed;
        if (percent() != before) {
            ask();
        }
    }

    @Override
    public void endTask() {}

    /// JGit asks for each object; the watch is asked now and then.
    @Override
    public boolean isCancelled() {
        if (!cancelled && System.nanoTime() - asked > BETWEEN_QUESTIONS_NANOS) {
            ask();
        }
        return cancelled;
    }

    @Override
    public void showDuration(boolean enabled) {}

    private void ask() {
        asked = System.nanoTime();
        double fraction = total > 0 ? Math.min(1.0, (double) done / total) : -1;
        if (!watch.goOn(fraction, step)) {
            cancelled = true;
        }
    }

    private int percent() {
        return total > 0 ? (int) (100L * done / total) : done / 1000;
    }
}
