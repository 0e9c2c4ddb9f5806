package org.clausewright.desktop.challenge;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.challenge.AnswersModel.Shown;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AskBar;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.Rows;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.workspace.help.Asked;

/// The answers that were drafted for a kept idea, above the ideas; hidden while there is nothing to say of any.
final class AnswersView extends VBox {

    private final Messages messages = Messages.of(AnswersView.class);
    private final AnswersModel model;
    private final Label title = new Label();
    private final HBox head;
    private final AskBar bar;
    private final Label none = new Label();
    private final VBox cards = new VBox();
    private final OutgoingCard outgoing;

    AnswersView(AnswersModel model, Subscriptions subscriptions) {
        this.model = model;
        this.bar = new AskBar(model::cancel, model::again);
        getStyleClass().add("answers");
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button done = new Button(messages.text("answers.done"));
        done.getStyleClass().addAll("small", "quiet");
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(event -> model.done());
        head = new HBox(title, done);
        head.getStyleClass().add("answers-head");
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "answers-none");
        none.managedProperty().bind(none.visibleProperty());
        head.managedProperty().bind(head.visibleProperty());
        cards.getStyleClass().add("cards");
        cards.managedProperty().bind(cards.visibleProperty());
        outgoing = new OutgoingCard(model.gate(), subscriptions);
        getChildren().addAll(outgoing, head, bar, none, cards);
        subscriptions.follow(model.shown(), this::show);
    }

    /// Gives the keyboard to the first draft, or to what can be done until there is one.
    void focusFirst() {
        if (model.gate().pending().get().isPresent()) {
            outgoing.requestFocus();
        } else if (!cards.getChildren().isEmpty()) {
            cards.getChildren().getFirst().requestFocus();
        } else if (bar.isVisible()) {
            bar.focusAction();
        }
    }

    private boolean isFocusOnCard() {
        return cards.getChildren().stream().anyMatch(Node::isFocusWithin);
    }

    private void show() {
        Shown shown = model.shown().get();
        boolean waited = isFocusWithin() && !isFocusOnCard();
        int at = IntStream.range(0, cards.getChildren().size())
                .filter(index -> cards.getChildren().get(index).isFocusWithin())
                .findFirst()
                .orElse(-1);
        boolean asked = shown.prompt().isPresent();
        head.setVisible(asked);
        title.setText(messages.text("answers.title", shown.prompt().orElse("")));
        bar.show(shown.state(), messages.text("answers.running"), messages.text("again"));
        boolean noted = shown.state() instanceof Asked.Answered(var tally)
                && !tally.note().isEmpty();
        none.setText(messages.text("answers.none"));
        none.setVisible(asked
                && shown.state() instanceof Asked.Answered
                && !noted
                && shown.drafts().isEmpty());
        List<Node> nodes = shown.drafts().stream()
                .<Node>map(draft -> new AnswerCard(
                        draft, messages, () -> model.accept(draft.answer()), () -> model.discard(draft.answer())))
                .toList();
        cards.setVisible(!nodes.isEmpty());
        Rows.update(cards.getChildren(), nodes);
        if (waited) {
            focusFirst();
        } else if (at >= 0 && !nodes.isEmpty()) {
            nodes.get(Math.min(at, nodes.size() - 1)).requestFocus();
        }
    }
}
