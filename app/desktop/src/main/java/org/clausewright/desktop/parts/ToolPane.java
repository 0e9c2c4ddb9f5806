package org.clausewright.desktop.parts;

import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;

/// What the tool panes have in common: a title that may hold a count, and one place where they let go of what they have
/// subscribed to. Its words stand beside the pane's class.
public abstract class ToolPane implements Pane {

    protected final Messages messages = Messages.of(getClass());
    protected final Subscriptions subscriptions = new Subscriptions();
    private final String id;
    private final String plain;
    private final ReadOnlyStringWrapper title;

    /// @param title the key of what the tab says while there is nothing to count
    protected ToolPane(String id, String title) {
        this.id = id;
        this.plain = messages.text(title);
        this.title = new ReadOnlyStringWrapper(plain);
    }

    /// Shows a count in the title, now and on each change of the value.
    ///
    /// @param counted the key of the title with a count
    protected final void countOn(ObservableValue<?> value, String counted, LongSupplier count) {
        subscriptions.follow(value, () -> showCount(counted, count.getAsLong()));
    }

    private void showCount(String counted, long count) {
        title.set(count == 0 ? plain : messages.text(counted, count));
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public final void close() {
        subscriptions.close();
    }
}
