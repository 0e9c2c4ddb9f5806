package org.clausewright.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.clausewright.assist.Assistant;

/// Takes what an assistant gives until it is done; on the command line, cancelling is ending the program.
final class Collected<T> implements Assistant.Sink<T> {

    private final List<T> items = new ArrayList<>();
    private final Consumer<T> each;

    Collected() {
        this(_ -> {});
    }

    /// @param each told of every one as it comes
    Collected(Consumer<T> each) {
        this.each = each;
    }

    List<T> items() {
        return List.copyOf(items);
    }

    @Override
    public void accept(T item) {
        items.add(item);
        each.accept(item);
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void onCancel(Runnable action) {}
}
