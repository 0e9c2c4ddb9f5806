package org.clausewright.desktop.challenge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.challenge.ChallengeModel.Shown;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AskBar;
import org.clausewright.desktop.parts.CardList;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.Challenges.Idea;

/// The ideas for the clause under the caret, and how the asking goes.
final class ChallengeView extends VBox {

    private final Messages messages = Messages.of(ChallengeView.class);
    private final ChallengeModel model;
    private final AskBar bar;
    private final CardList list = new CardList();
    private final EmptyState empty = new EmptyState();
    private Map<String, IdeaCard> cards = new HashMap<>();

    ChallengeView(ChallengeModel model, Subscriptions subscriptions) {
        this.model = model;
        this.bar = new AskBar(model::cancel, model::ask);
        getStyleClass().add("challenge");
        StackPane body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        StackPane outgoing = new StackPane(new OutgoingCard(model.gate(), subscriptions));
        outgoing.getStyleClass().add("ask-card");
        getChildren().addAll(bar, outgoing, body);
        list.visibleProperty().bind(empty.visibleProperty().not());
        subscriptions.follow(model.shown(), this::show);
    }

    void focusFirst() {
        list.cards().stream().findFirst().ifPresentOrElse(Node::requestFocus, empty::focusAction);
    }

    private void show() {
        Shown shown = model.shown().get();
        bar.show(shown.state(), messages.text("running"), messages.text("again"));
        Map<String, IdeaCard> kept = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Idea idea : shown.ideas()) {
            IdeaCard card = cards.computeIfAbsent(
                    idea.id(),
                    id -> new IdeaCard(idea, messages, () -> model.keep(idea), () -> model.discard(idea)));
            kept.put(idea.id(), card);
            nodes.add(card);
        }
        cards = kept;
        list.show(nodes);
        empty.setVisible(nodes.isEmpty() && !(shown.state() instanceof Asked.Running));
        if (shown.clause().isEmpty()) {
            empty.say(messages.text("empty.nothing"));
        } else if (shown.state() instanceof Asked.Answered) {
            empty.say(messages.text("empty.answered"), messages.text("ask"), model::ask);
        } else {
            empty.say(messages.text("empty.ask", shown.clause().orElse("")), messages.text("ask"), model::ask);
        }
    }
}
