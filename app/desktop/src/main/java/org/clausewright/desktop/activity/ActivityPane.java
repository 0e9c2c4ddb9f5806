package org.clausewright.desktop.activity;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.workspace.Activity;

/// The activity as a pane.
public final class ActivityPane implements Pane {

    private final Messages messages = Messages.of(ActivityPane.class);
    private final ActivityModel model;
    private final ListView<Activity.Entry> list;

    public ActivityPane(Activity activity) {
        model = new ActivityModel(activity);
        list = new ListView<>(model.entries());
        list.getStyleClass().add("activity");
        list.setCellFactory(view -> new ActivityCell());
        Label nothing = new Label(messages.text("nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setAccessibleText(messages.text("title", 0));
    }

    @Override
    public String id() {
        return "activity";
    }

    @Override
    public ObservableValue<String> title() {
        return model.running().map(count -> messages.text("title", count));
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
