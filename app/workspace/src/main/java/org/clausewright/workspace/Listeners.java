package org.clausewright.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Those who want to know of something, called in the order in which they came.
public final class Listeners<T> {

    private final List<Consumer<? super T>> consumers = new CopyOnWriteArrayList<>();

    public Subscription add(Consumer<? super T> consumer) {
        consumers.add(consumer);
        return () -> consumers.remove(consumer);
    }

    public void tell(T value) {
        consumers.forEach(consumer -> consumer.accept(value));
    }
}
