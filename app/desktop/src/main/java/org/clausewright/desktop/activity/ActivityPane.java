package org.clausewright.desktop.activity;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.workspace.Activity;
import org.clausewright.workspace.Subscription;

/// The activity as a pane.
public final class ActivityPane implements Pane {

    private final Messages messages = Messages.of(ActivityPane.class);
    private final ActivityModel model;
    private final ListView<Activity.Entry> list;
    private final BorderPane root = new BorderPane();
    private final Subscription counting;

    /// @param spent what models have cost for the spec, in words; asked whenever something has run
    public ActivityPane(Activity activity, Supplier<String> spent) {
        model = new ActivityModel(activity);
        list = new ListView<>(model.entries());
        list.getStyleClass().add("activity");
        list.setCellFactory(view -> new ActivityCell());
        Label nothing = new Label(messages.text("nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setAccessibleText(messages.text("title", 0));
        Label total = new Label();
        total.setWrapText(true);
        total.getStyleClass().add("activity-total");
        root.setTop(total);
        root.setCenter(list);
        Runnable count = () -> total.setText(messages.text("total", spent.get()));
        counting = activity.onChange(count);
        count.run();
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
        return root;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void close() {
        counting.close();
        model.close();
    }
}
