package org.clausewright.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.assist.Assistant;

/// Takes what an assistant gives until it is done; on the command line, cancelling is ending the program.
final class Collected<T> implements Assistant.Sink<T> {

    private final List<T> items = new ArrayList<>();

    List<T> items() {
        return List.copyOf(items);
    }

    @Override
    public void accept(T item) {
        items.add(item);
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void onCancel(Runnable action) {}
}
