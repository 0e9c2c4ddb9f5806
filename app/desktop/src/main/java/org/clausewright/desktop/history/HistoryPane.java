package org.clausewright.desktop.history;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.clausewright.desktop.changes.Versions;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.history.HistoryModel.Past;
import org.clausewright.desktop.parts.CardList;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.ToolPane;

/// The past of the document under the caret, as a pane of the window.
public final class HistoryPane extends ToolPane {

    private final HistoryModel model;
    private final CardList list = new CardList();
    private final EmptyState empty = new EmptyState();
    private final StackPane node = new StackPane(list, empty);

    public HistoryPane(Desk desk, ObservableValue<Versions> versions) {
        super("history", "title");
        model = new HistoryModel(desk.tasks(), desk.navigation(), versions, Pause.shortly());
        subscriptions.add(model::close);
        list.visibleProperty().bind(empty.visibleProperty().not());
        subscriptions.follow(model.past(), this::show);
    }

    private void show() {
        switch (model.past().get()) {
            case Past.None none -> showEmpty(messages.text("empty.none"));
            case Past.Unreadable unreadable ->
                showEmpty(unreadable.failure().message() + " "
                        + unreadable.failure().advice());
            case Past.Of past
            when past.entries().isEmpty() -> showEmpty(messages.text("empty.uncommitted", past.document()));
            case Past.Of past -> {
                list.show(past.entries().stream()
                        .map(entry -> new CommitCard(entry, messages))
                        .toList());
                empty.setVisible(false);
            }
        }
    }

    private void showEmpty(String words) {
        list.show(List.of());
        empty.say(words);
        empty.setVisible(true);
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
