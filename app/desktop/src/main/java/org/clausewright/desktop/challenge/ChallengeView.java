package org.clausewright.desktop.challenge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
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
import org.clausewright.workspace.help.challenge.Challenges.Idea;

/// The ideas for the clause under the caret, and how the asking goes. The arrow keys go from card to card; what takes
/// the place of a card that was kept or discarded gets the focus that it had, and what comes the focus of who waits.
final class ChallengeView extends VBox {

    private final Messages messages = Messages.of(ChallengeView.class);
    private final ChallengeModel model;
    private final AskBar bar;
    private final Label discarded = new Label();
    private final HBox undoLine;
    private final CardList list = new CardList();
    private final EmptyState empty = new EmptyState();
    private final AnswersView answers;
    private Map<String, IdeaCard> cards = new HashMap<>();
    private boolean answersAwaited;

    ChallengeView(ChallengeModel model, Subscriptions subscriptions) {
        this.model = model;
        this.bar = new AskBar(model::cancel, model::ask);
        this.undoLine = undoLine();
        this.answers = new AnswersView(model.answers(), subscriptions);
        getStyleClass().add("challenge");
        StackPane body = new StackPane(list, empty);
        body.setMinHeight(0);
        body.setPrefHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        Node asked = OutgoingCard.scrolled(new OutgoingCard(model.gate(), subscriptions));
        getChildren().addAll(bar, asked, undoLine, body);
        list.visibleProperty().bind(empty.visibleProperty().not());
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> bar.stopOrLeave(event, model::backToText));
        subscriptions.follow(model.answers().shown(), this::show);
        subscriptions.follow(model.answers().gate().pending(), this::show);
        subscriptions.follow(model.gate().pending(), this::show);
        subscriptions.follow(model.shown(), this::show);
    }

    void focusFirst() {
        list.cards().stream()
                .filter(IdeaCard.class::isInstance)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, empty::focusAction);
    }

    private HBox undoLine() {
        discarded.getStyleClass().add("muted");
        discarded.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(discarded, Priority.ALWAYS);
        Button undo = new Button(messages.text("put-back"));
        undo.getStyleClass().addAll("small", "quiet");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(event -> model.putBack());
        HBox line = new HBox(discarded, undo);
        line.getStyleClass().add("discarded-line");
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void walk(KeyEvent event) {
        List<Node> nodes =
                list.cards().stream().filter(IdeaCard.class::isInstance).toList();
        int at = focused(nodes);
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && at >= 0 && nodes.get(at).equals(event.getTarget())) {
            Node next = nodes.get(Math.clamp(at + step, 0, nodes.size() - 1));
            next.requestFocus();
            list.bringIntoView(next);
            event.consume();
        }
    }

    private static int focused(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof IdeaCard card && card.isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private void show() {
        Shown shown = model.shown().get();
        List<Node> before =
                list.cards().stream().filter(IdeaCard.class::isInstance).toList();
        int at = focused(before);
        boolean deciding = model.gate().pending().get().isPresent();
        boolean waited = !deciding && isFocusWithin() && at < 0 && !answers.isFocusWithin();
        bar.show(shown.state(), messages.text("running"), messages.text("again"));
        undoLine.setVisible(shown.discarded().isPresent());
        shown.discarded()
                .ifPresent(gone -> discarded.setText(
                        messages.text("discarded", gone.idea().challenge().title())));
        boolean answering = model.answers().shown().get().prompt().isPresent()
                || model.answers().gate().pending().get().isPresent();
        List<Node> nodes = new ArrayList<>();
        if (answering) {
            nodes.add(answers);
        }
        List<Node> ideas = ideaCards(shown.ideas());
        nodes.addAll(ideas);
        list.show(nodes);
        if (at >= 0 && !ideas.isEmpty() && !ideas.contains(before.get(at))) {
            Node next = ideas.get(Math.min(at, ideas.size() - 1));
            next.requestFocus();
            list.bringIntoView(next);
        }
        awaitAnswers();
        showEmpty(shown, nodes.isEmpty() && !deciding);
        if (waited) {
            focusWhatCame(ideas);
        }
    }

    /// Whoever asked and waited here finds the keyboard at what has come, or at what can be done meanwhile.
    private void focusWhatCame(List<Node> ideas) {
        if (!ideas.isEmpty()) {
            ideas.getFirst().requestFocus();
        } else if (bar.isVisible()) {
            bar.focusAction();
        } else {
            empty.focusAction();
        }
    }

    private List<Node> ideaCards(List<Idea> ideas) {
        Map<String, IdeaCard> kept = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Idea idea : ideas) {
            IdeaCard card = Optional.ofNullable(cards.get(idea.id())).orElseGet(() -> card(idea));
            kept.put(idea.id(), card);
            nodes.add(card);
        }
        cards = kept;
        return nodes;
    }

    private IdeaCard card(Idea idea) {
        return new IdeaCard(
                idea,
                messages,
                new IdeaCard.Actions(() -> model.keep(idea), () -> keepWithAnswers(idea), () -> model.discard(idea)));
    }

    private void keepWithAnswers(Idea idea) {
        answersAwaited = isFocusWithin();
        model.keepWithAnswers(idea);
    }

    /// Whoever asked for answers from a card, and is in this pane still, waits at them.
    private void awaitAnswers() {
        boolean deciding = model.answers().gate().pending().get().isPresent();
        boolean running = model.answers().shown().get().state() instanceof Asked.Running;
        if (answersAwaited && (deciding || running)) {
            answersAwaited = false;
            if (isFocusWithin()) {
                answers.focusFirst();
            }
        }
    }

    private void showEmpty(Shown shown, boolean nothing) {
        empty.setVisible(nothing && !(shown.state() instanceof Asked.Running));
        if (shown.clause().isEmpty()) {
            empty.say(messages.text("empty.nothing"));
        } else if (shown.state() instanceof Asked.Answered(var tally)) {
            String words = messages.text(tally.given() == 0 ? "empty.none" : "empty.answered");
            empty.say(words, messages.text("ask"), model::ask);
        } else {
            empty.say(messages.text("empty.ask", shown.clause().orElse("")), messages.text("ask"), model::ask);
        }
    }
}
