package org.clausewright.desktop.conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.conflicts.ConflictsModel.Shown;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AskBar;
import org.clausewright.desktop.parts.CardList;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.workspace.help.Asked;

/// What to search, the pairs, and in the foot how the search goes and what it left out.
final class ConflictsView extends VBox {

    private final Messages messages = Messages.of(ConflictsView.class);
    private final ConflictsModel model;
    private final ResolutionModel resolution;
    private final AskBar bar;
    private final Label gone = new Label();
    private final Label dropped = new Label();
    private final Label unasked = new Label();
    private final Button related = new Button();
    private final CardList list = new CardList();
    private final EmptyState empty = new EmptyState();
    private Map<Pair, PairCard> cards = new HashMap<>();
    private Optional<Conflict> last = Optional.empty();

    ConflictsView(ConflictsModel model, ResolutionModel resolution, Subscriptions subscriptions) {
        this.model = model;
        this.resolution = resolution;
        this.bar = new AskBar(model::cancel, model::find);
        getStyleClass().add("conflicts");
        note(gone);
        gone.getStyleClass().add("conflicts-gone");
        note(dropped);
        note(unasked);
        related.getStyleClass().addAll("flat", "conflicts-related");
        related.setWrapText(true);
        related.managedProperty().bind(related.visibleProperty());
        related.setOnAction(event -> toggleRelated());
        StackPane body = new StackPane(list, empty);
        body.setMinHeight(0);
        body.setPrefHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        Node asked = OutgoingCard.scrolled(
                new OutgoingCard(model.embeddings(), subscriptions), new OutgoingCard(model.gate(), subscriptions));
        VBox foot = new VBox(related, bar, dropped, unasked);
        foot.getStyleClass().add("conflicts-foot");
        foot.visibleProperty()
                .bind(bar.visibleProperty()
                        .or(dropped.visibleProperty())
                        .or(unasked.visibleProperty())
                        .or(related.visibleProperty()));
        foot.managedProperty().bind(foot.visibleProperty());
        getChildren().addAll(searchLine(subscriptions), asked, gone, body, foot);
        list.visibleProperty().bind(empty.visibleProperty().not());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> bar.stopOrLeave(event, model::backToText));
        subscriptions.follow(model.shown(), this::show);
        subscriptions.follow(resolution.open(), () -> resolution
                .open()
                .get()
                .ifPresent(open -> last = Optional.of(open.pair().found())));
        subscriptions.follow(model.gate().pending(), this::show);
        subscriptions.follow(model.embeddings().pending(), this::show);
    }

    private static void note(Label label) {
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small-text", "conflicts-note");
        label.managedProperty().bind(label.visibleProperty());
    }

    /// The card that was left, or else the first one.
    void focusFirst() {
        card(last).or(() -> list.cards().stream().findFirst()).ifPresentOrElse(this::focus, empty::focusAction);
    }

    private Optional<Node> card(Optional<Conflict> found) {
        return list.cards().stream()
                .filter(node -> node instanceof PairCard card
                        && found.filter(card.pair().found()::equals).isPresent())
                .findFirst();
    }

    private void focus(Node card) {
        card.requestFocus();
        list.bringIntoView(card);
    }

    /// Gives the keyboard to the card some places on; stays at the ends.
    void move(int by) {
        List<Node> all = list.cards();
        if (all.isEmpty()) {
            return;
        }
        int at = current().map(all::indexOf).orElse(by > 0 ? -1 : all.size());
        Node card = all.get(Math.clamp(at + (long) by, 0, all.size() - 1));
        focus(card);
        if (card instanceof PairCard pair) {
            last = Optional.of(pair.pair().found());
            model.reveal(pair.pair().conflict().left());
        }
    }

    /// Shows the pair that has the keyboard by itself, or else the one before, or the first.
    void openCurrent() {
        current()
                .or(() -> list.cards().stream().findFirst())
                .map(PairCard.class::cast)
                .ifPresent(card -> settle(card.pair(), Optional.empty()));
    }

    private Optional<Node> current() {
        return list.cards().stream().filter(Node::isFocusWithin).findFirst().or(() -> card(last));
    }

    private void settle(Pair pair, Optional<Remedy> remedy) {
        last = Optional.of(pair.found());
        resolution.open(pair);
        remedy.ifPresent(resolution::choose);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            move(1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            move(-1);
            event.consume();
        }
    }

    private Node searchLine(Subscriptions subscriptions) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton here = scope("scope.here", Scope.HERE, group);
        ToggleButton whole = scope("scope.whole", Scope.WHOLE_SPEC, group);
        subscriptions.follow(model.scope(), () -> {
            here.setSelected(model.scope().get() == Scope.HERE);
            whole.setSelected(model.scope().get() == Scope.WHOLE_SPEC);
        });
        Button find = new Button(messages.text("find"));
        find.getStyleClass().addAll("small", "quiet");
        find.setOnAction(event -> model.find());
        find.disableProperty().bind(model.shown().map(shown -> shown.state() instanceof Asked.Running));
        find.setMinWidth(USE_PREF_SIZE);
        FlowPane scopes = new FlowPane(here, whole);
        scopes.getStyleClass().add("search-scopes");
        HBox.setHgrow(scopes, Priority.ALWAYS);
        HBox line = new HBox(scopes, find);
        line.getStyleClass().add("search-line");
        return line;
    }

    private ToggleButton scope(String key, Scope scope, ToggleGroup group) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.getStyleClass().addAll("small", "scope-toggle");
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(messages.text(key + ".tip")));
        button.setOnAction(event -> {
            model.scope().set(scope);
            button.setSelected(true);
        });
        return button;
    }

    private void show() {
        Shown shown = model.shown().get();
        boolean deciding = model.gate().pending().get().isPresent()
                || model.embeddings().pending().get().isPresent();
        boolean waited = !deciding && isFocusWithin() && list.cards().stream().noneMatch(Node::isFocusWithin);
        bar.show(shown.state(), messages.text("running"), messages.text("again"));
        gone.setText(messages.text("gone", shown.gone()));
        gone.setVisible(shown.gone() > 0);
        int left = shown.state() instanceof Asked.Answered(var tally) ? tally.dropped() : 0;
        dropped.setText(messages.text("dropped", left));
        dropped.setVisible(left > 0);
        int more = shown.state() instanceof Asked.Answered(var tally) ? tally.unasked() : 0;
        unasked.setText(messages.text(shown.about().isPresent() ? "unasked.here" : "unasked", more));
        unasked.setVisible(more > 0);
        related.setText(messages.text(model.withRelated().get() ? "related.hide" : "related.show", shown.related()));
        related.setVisible(shown.related() > 0);
        showCards(shown);
        empty.setVisible(shown.pairs().isEmpty() && !deciding);
        if (shown.pairs().isEmpty()) {
            showEmpty(shown);
        }
        if (waited) {
            focusWhatCame(shown);
        }
    }

    /// Whoever asked and waited here finds the keyboard at what has come, or at what can be done meanwhile.
    private void focusWhatCame(Shown shown) {
        if (shown.state() instanceof Asked.Running || shown.state() instanceof Asked.Failed) {
            bar.focusAction();
        } else {
            focusFirst();
        }
    }

    void toggleRelated() {
        model.withRelated().set(!model.withRelated().get());
    }

    private void showCards(Shown shown) {
        Optional<Node> before =
                list.cards().stream().filter(Node::isFocusWithin).findFirst();
        before.map(PairCard.class::cast)
                .ifPresent(card -> last = Optional.of(card.pair().found()));
        Map<Pair, PairCard> kept = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Pair pair : shown.pairs()) {
            PairCard card = cards.get(pair);
            if (card == null) {
                card = new PairCard(pair, model.here().spec(), messages, model, this::settle);
            }
            kept.put(pair, card);
            nodes.add(card);
        }
        cards = kept;
        list.show(nodes);
        before.filter(card -> !nodes.contains(card)).flatMap(card -> card(last)).ifPresent(Node::requestFocus);
    }

    private void showEmpty(Shown shown) {
        switch (shown.state()) {
            case Asked.NotYet _ -> empty.say(messages.text("empty.ask"), messages.text("find"), model::find);
            case Asked.Running _ -> empty.say(messages.text("empty.running"));
            case Asked.Cancelled _ -> empty.say(messages.text("empty.cancelled"), messages.text("again"), model::find);
            case Asked.Failed _ -> empty.say(messages.text("empty.failed"));
            case Asked.Answered _
            when shown.gone() > 0 -> empty.say(messages.text("empty.gone"), messages.text("again"), model::find);
            case Asked.Answered _ ->
                empty.say(messages.text(shown.about().isPresent() ? "empty.noneHere" : "empty.none"));
        }
    }
}
