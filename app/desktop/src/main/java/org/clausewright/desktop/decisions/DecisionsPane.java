package org.clausewright.desktop.decisions;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.parts.CardList;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;

/// The decisions about what the caret is in, as a pane of the window.
public final class DecisionsPane implements Pane {

    private final Messages messages = Messages.of(DecisionsPane.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private final DecisionsModel model;
    private final CardList list = new CardList();
    private final EmptyState empty = new EmptyState();
    private final StackPane node = new StackPane(list, empty);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    public DecisionsPane(Desk desk) {
        model = new DecisionsModel(new Here(desk.workspace(), desk.navigation(), Pause.shortly()), desk.navigation());
        node.getStyleClass().add("decisions");
        empty.say(messages.text("empty"));
        list.visibleProperty().bind(empty.visibleProperty().not());
        subscriptions.follow(model.entries(), this::show);
    }

    private void show() {
        List<DecisionsModel.Entry> entries = model.entries().getValue();
        list.show(entries.stream()
                .map(entry -> new DecisionCard(entry, messages, () -> model.goTo(entry)))
                .toList());
        empty.setVisible(entries.isEmpty());
        title.set(entries.isEmpty() ? messages.text("title") : messages.text("title.count", entries.size()));
    }

    @Override
    public String id() {
        return "decisions";
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        list.cards().stream().findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
