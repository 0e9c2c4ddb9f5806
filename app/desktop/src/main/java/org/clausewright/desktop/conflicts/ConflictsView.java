package org.clausewright.desktop.conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.conflicts.ConflictsModel.Shown;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AskBar;
import org.clausewright.desktop.parts.CardList;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.workspace.help.Asked;

/// What to search, how the search goes, and the pairs.
final class ConflictsView extends VBox {

    private final Messages messages = Messages.of(ConflictsView.class);
    private final ConflictsModel model;
    private final AskBar bar;
    private final Label gone = new Label();
    private final CardList list = new CardList();
    private final EmptyState empty = new EmptyState();
    private Map<Pair, PairCard> cards = new HashMap<>();

    ConflictsView(ConflictsModel model, Subscriptions subscriptions) {
        this.model = model;
        this.bar = new AskBar(model::cancel, model::find);
        getStyleClass().add("conflicts");
        gone.setWrapText(true);
        gone.getStyleClass().addAll("muted", "small-text", "conflicts-gone");
        gone.managedProperty().bind(gone.visibleProperty());
        StackPane body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        StackPane outgoing = new StackPane(new OutgoingCard(model.gate(), subscriptions));
        outgoing.getStyleClass().add("ask-card");
        getChildren().addAll(searchLine(subscriptions), bar, outgoing, gone, body);
        list.visibleProperty().bind(empty.visibleProperty().not());
        subscriptions.follow(model.shown(), this::show);
    }

    void focusFirst() {
        list.cards().stream().findFirst().ifPresentOrElse(Node::requestFocus, empty::focusAction);
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
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(here, whole, space, find);
        line.getStyleClass().add("search-line");
        return line;
    }

    private ToggleButton scope(String key, Scope scope, ToggleGroup group) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.getStyleClass().addAll("small", "scope-toggle");
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            model.scope().set(scope);
            button.setSelected(true);
        });
        return button;
    }

    private void show() {
        Shown shown = model.shown().get();
        bar.show(shown.state(), messages.text("running"), messages.text("again"));
        gone.setText(messages.text("gone", shown.gone()));
        gone.setVisible(shown.gone() > 0);
        Map<Pair, PairCard> kept = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Pair pair : shown.pairs()) {
            PairCard card = cards.get(pair);
            if (card == null) {
                card = new PairCard(pair, model.here().spec().ladder(), messages, model);
            }
            kept.put(pair, card);
            nodes.add(card);
        }
        cards = kept;
        list.show(nodes);
        empty.setVisible(nodes.isEmpty() && !(shown.state() instanceof Asked.Running));
        if (shown.state() instanceof Asked.Answered && shown.gone() == 0) {
            empty.say(messages.text(shown.about().isPresent() ? "empty.noneHere" : "empty.none"));
        } else {
            empty.say(messages.text("empty.ask"), messages.text("find"), model::find);
        }
    }
}
