package org.clausewright.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clausewright.assist.Assistant.Sink;

/// Keeps what an assistant gives, and can change its mind.
public final class Collected<T> implements Sink<T> {

    private final List<T> items = new ArrayList<>();
    private final List<Runnable> onCancel = new ArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private volatile boolean cancelled;
    private boolean fresh;

    public List<T> items() {
        return List.copyOf(items);
    }

    /// Wants no answer that was given before.
    public Collected<T> fresh() {
        fresh = true;
        return this;
    }

    @Override
    public boolean wantsFresh() {
        return fresh;
    }

    @Override
    public void accept(T item) {
        items.add(item);
        first.countDown();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public synchronized void onCancel(Runnable action) {
        onCancel.add(action);
    }

    public synchronized void cancel() {
        cancelled = true;
        onCancel.forEach(Runnable::run);
    }

    public boolean hasFirstWithin(long seconds) throws InterruptedException {
        return first.await(seconds, TimeUnit.SECONDS);
    }
}
