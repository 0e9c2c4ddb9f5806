package org.clausewright.desktop.navigator;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;

/// The navigator as a pane of the window.
public final class NavigatorPane implements Pane {

    private final Messages messages = Messages.of(NavigatorPane.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private final NavigatorModel model;
    private final NavigatorView view;
    private final Label counts = new Label();
    private final ObservableValue<String> title = new SimpleStringProperty(messages.text("title"));

    public NavigatorPane(Desk desk) {
        model = new NavigatorModel(desk.workspace(), desk.tasks(), desk.navigation(), Pause.shortly());
        view = new NavigatorView(model, new NavigatorMenu(desk, model), subscriptions);
        counts.getStyleClass().addAll("muted", "navigator-counts");
        subscriptions.follow(model.outline(), this::count);
    }

    private void count() {
        Outline outline = model.outline().get();
        counts.setText(messages.text("counts", outline.sections(), outline.clauses()));
    }

    @Override
    public String id() {
        return "navigator";
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Optional<Node> tools() {
        return Optional.of(counts);
    }

    @Override
    public void focus() {
        view.focusTree();
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
