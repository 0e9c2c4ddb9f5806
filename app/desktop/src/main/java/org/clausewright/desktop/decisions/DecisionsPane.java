package org.clausewright.desktop.decisions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.parts.CardList;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.ToolPane;

/// The decisions about what the caret is in, as a pane of the window.
public final class DecisionsPane extends ToolPane {

    private final DecisionsModel model;
    private final CardList list = new CardList();
    private final EmptyState empty = new EmptyState();
    private final StackPane node = new StackPane(list, empty);

    public DecisionsPane(Desk desk) {
        super("decisions", "title");
        model = new DecisionsModel(new Here(desk.workspace(), desk.navigation(), Pause.shortly()), desk.navigation());
        subscriptions.add(model::close);
        node.getStyleClass().add("decisions");
        empty.say(messages.text("empty"));
        list.visibleProperty().bind(empty.visibleProperty().not());
        subscriptions.follow(model.entries(), this::show);
        countOn(model.entries(), "title.count", () -> model.entries().getValue().size());
    }

    private void show() {
        List<DecisionsModel.Entry> entries = model.entries().getValue();
        list.show(entries.stream()
                .map(entry -> new DecisionCard(entry, messages, () -> model.goTo(entry)))
                .toList());
        empty.setVisible(entries.isEmpty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        list.cards().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
