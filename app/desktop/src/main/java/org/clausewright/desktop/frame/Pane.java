package org.clausewright.desktop.frame;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A tool pane of the window: the navigator, the examples, the problems.
public interface Pane extends AutoCloseable {

    /// Stable, for preferences and `--view`: `problems`.
    String id();

    /// What its tab says, the count included: `Problems 31`.
    ObservableValue<String> title();

    Node node();

    /// Buttons or words of its own at the right of the row of tabs, while it is shown.
    default Optional<Node> tools() {
        return Optional.empty();
    }

    /// Gives the keyboard focus to what one would use first in it.
    void focus();

    /// Lets go of every subscription.
    @Override
    void close();
}
