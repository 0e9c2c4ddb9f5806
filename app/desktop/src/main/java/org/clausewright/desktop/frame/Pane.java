package org.clausewright.desktop.frame;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// A tool pane of the window: the navigator, the examples, the problems.
public interface Pane extends AutoCloseable {

    /// Stable, for preferences and `--view`: `problems`.
    String id();

    /// What its tab says, the count included: `Problems 31`.
    ObservableValue<String> title();

    Node node();

    /// Gives the keyboard focus to what one would use first in it.
    void focus();

    /// Lets go of every subscription.
    @Override
    void close();
}
