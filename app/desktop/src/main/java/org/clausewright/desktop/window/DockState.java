package org.clausewright.desktop.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.workspace.Preferences;

/// Whether a dock is shown, how large it is, and which pane is in front; remembered in the preferences.
public final class DockState {

    private final Edge edge;
    private final BooleanProperty visible;
    private final DoubleProperty size;
    private final StringProperty front;

    DockState(Edge edge, Preferences preferences) {
        this.edge = edge;
        String key = "dock." + edge.id();
        visible = new SimpleBooleanProperty(preferences.flag(key + ".visible", true));
        size = new SimpleDoubleProperty(preferences.number(key + ".size", edge.standard()));
        front = new SimpleStringProperty(preferences.get(key + ".pane").orElse(""));
        visible.addListener((of, was, is) -> preferences.put(key + ".visible", is.toString()));
        size.addListener((of, was, is) -> preferences.put(key + ".size", String.valueOf(is.intValue())));
        front.addListener((of, was, is) -> preferences.put(key + ".pane", is));
    }

    public BooleanProperty visible() {
        return visible;
    }

    /// In pixels.
    public DoubleProperty size() {
        return size;
    }

    /// The id of the pane in front; empty until one was chosen.
    public StringProperty front() {
        return front;
    }

    public void toggle() {
        visible.set(!visible.get());
    }

    void reset() {
        visible.set(true);
        size.set(edge.standard());
    }
}
