package org.clausewright.workspace;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Activity.State;

/// One piece of running work: its progress on the work's side, the task on the starter's.
final class RunningTask implements Task, Progress {

    private static final Duration A_WHILE = Duration.ofMillis(200);

    private final String title;
    private final Executor results;
    private final Activity activity;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final List<Runnable> onCancel = new CopyOnWriteArrayList<>();
    private volatile boolean finished;
    private double fraction = -1;
    private String message = "";
    private long entry = Activity.NONE;

    RunningTask(String title, Executor results, Activity activity) {
        this.title = title;
        this.results = results;
        this.activity = activity;
    }

    void show() {
        entry = activity.begin(title, this);
    }

    void showAfterAWhile() {
        CompletableFuture.delayedExecutor(A_WHILE.toMillis(), TimeUnit.MILLISECONDS, results)
                .execute(() -> {
                    if (!finished && !isCancelled()) {
                        show();
                        activity.progress(entry, fraction, message);
                    }
                });
    }

    void finish(Outcome<?> outcome) {
        finished = true;
        switch (outcome) {
            case Outcome.Done<?> _ -> activity.end(entry, State.DONE, message);
            case Outcome.Failed<?> failed
            when failed.failure() instanceof Tasks.Cancelled -> activity.end(entry, State.CANCELLED, message);
            case Outcome.Failed<?> failed ->
                activity.end(entry, State.FAILED, failed.failure().message());
        }
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void cancel() {
        if (cancelled.compareAndSet(false, true)) {
            onCancel.forEach(this::runOnce);
        }
    }

    @Override
    public void report(double newFraction, String newMessage) {
        results.execute(() -> {
            fraction = newFraction;
            message = newMessage;
            activity.progress(entry, newFraction, newMessage);
        });
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    @Override
    public void onCancel(Runnable action) {
        onCancel.add(action);
        if (isCancelled()) {
            runOnce(action);
        }
    }

    private void runOnce(Runnable action) {
        if (onCancel.remove(action)) {
            action.run();
        }
    }

    @Override
    public void check() {
        if (isCancelled()) {
            throw new CancellationException(title);
        }
    }
}
