package org.clausewright.desktop.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.value.ObservableValue;
import org.clausewright.workspace.Subscription;

/// What a view or view model has subscribed to, let go of in one place.
public final class Subscriptions implements AutoCloseable {

    private final Deque<Runnable> undo = new ArrayDeque<>();

    public void add(Subscription subscription) {
        undo.push(subscription::close);
    }

    /// Runs the action now and on each change of the value.
    public void follow(ObservableValue<?> value, Runnable action) {
        undo.push(value.subscribe(action)::unsubscribe);
        action.run();
    }

    @Override
    public void close() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
