package org.clausewright.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Those who want to know of something, called in the order in which they came. Who lets go while others are being told
/// is not told any more; who comes meanwhile is told the next time.
public final class Listeners<T> {

    private static final class Listener<T> {

        private final Consumer<? super T> consumer;
        private volatile boolean closed;

        Listener(Consumer<? super T> consumer) {
            this.consumer = consumer;
        }
    }

    private final List<Listener<T>> listeners = new CopyOnWriteArrayList<>();

    public Subscription add(Consumer<? super T> consumer) {
        Listener<T> listener = new Listener<>(consumer);
        listeners.add(listener);
        return () -> {
            listener.closed = true;
            listeners.remove(listener);
        };
    }

    public void tell(T value) {
        for (Listener<T> listener : listeners) {
            if (!listener.closed) {
                listener.consumer.accept(value);
            }
        }
    }
}
