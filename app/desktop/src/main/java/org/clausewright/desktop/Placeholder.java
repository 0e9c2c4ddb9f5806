package org.clausewright.desktop;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.clausewright.desktop.frame.Pane;

record Placeholder(String id, String words) implements Pane {
    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(words);
    }

    @Override
    public Node node() {
        return new StackPane(new Label(words));
    }

    @Override
    public void focus() {}

    @Override
    public void close() {}
}
