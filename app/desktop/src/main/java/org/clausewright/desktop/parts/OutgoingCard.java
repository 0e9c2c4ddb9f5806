package org.clausewright.desktop.parts;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clausewright.assist.Outgoing;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.SettingsPart;
import org.clausewright.workspace.model.Budget;
import org.jspecify.annotations.Nullable;

/// What would be sent to a model, where to, and how much it is; hidden while nothing waits to be agreed to.
public final class OutgoingCard extends VBox {

    private static final int ROWS = 12;

    private final Messages messages = Messages.of(OutgoingCard.class);
    private final ConsentGate gate;

    public OutgoingCard(ConsentGate gate, Subscriptions subscriptions) {
        this.gate = gate;
        getStyleClass().addAll("card", "outgoing-card");
        setFocusTraversable(true);
        managedProperty().bind(visibleProperty());
        subscriptions.follow(gate.pending(), () -> {
            setVisible(gate.pending().get().isPresent());
            gate.pending().get().ifPresent(this::show);
        });
        sceneProperty().subscribe(this::comeToScene);
    }

    /// Cards at the top of a pane: they scroll where the pane is low, and take no room while nothing waits.
    public static FittingScroll scrolled(OutgoingCard... cards) {
        VBox all = new VBox(cards);
        all.getStyleClass().add("ask-card");
        all.visibleProperty()
                .bind(Stream.of(cards)
                        .<BooleanExpression>map(OutgoingCard::visibleProperty)
                        .reduce(BooleanExpression::or)
                        .orElseThrow());
        FittingScroll scroll = new FittingScroll(all);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Some panes add the card to what they show only when the question comes. Who has the keyboard is looked at before
    /// what was asked with is hidden, and loses it.
    private void comeToScene(@Nullable Scene scene) {
        if (scene != null && isVisible() && isAskedFor(scene)) {
            Platform.runLater(this::requestFocus);
        }
    }

    private void show(ConsentGate.Pending pending) {
        Outgoing outgoing = pending.outgoing();
        Label purpose = new Label(pending.purpose());
        purpose.setWrapText(true);
        purpose.getStyleClass().addAll("muted", "small-text");
        Label title = new Label(messages.text("outgoing.title", outgoing.host()));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("strong");
        Label size = new Label(size(outgoing));
        size.setWrapText(true);
        size.setMinHeight(USE_PREF_SIZE);
        size.getStyleClass().add("muted");
        Label calls = new Label(outgoing.calls() > 1 ? calls(outgoing) : "");
        calls.setVisible(outgoing.calls() > 1);
        calls.managedProperty().bind(calls.visibleProperty());
        calls.setWrapText(true);
        calls.setMinHeight(USE_PREF_SIZE);
        calls.getStyleClass().add("muted");
        Label cost = new Label(cost(outgoing));
        cost.setWrapText(true);
        cost.setMinHeight(USE_PREF_SIZE);
        cost.getStyleClass().add("muted");
        SettingsButton price = new SettingsButton(SettingsPart.PRICE);
        price.setVisible(outgoing.roughCost().isEmpty());
        price.managedProperty().bind(price.visibleProperty());
        TextArea text = text(outgoing);
        Hyperlink open = new Hyperlink();
        open.getStyleClass().add("outgoing-open");
        open.setOnAction(event -> text.setVisible(!text.isVisible()));
        open.textProperty()
                .bind(text.visibleProperty().map(shown -> messages.text(shown ? "outgoing.hide" : "outgoing.show")));
        open.setVisited(false);
        open.visitedProperty().subscribe(() -> open.setVisited(false));
        CheckBox forGood = new CheckBox(messages.text("outgoing.good"));
        Button send = new Button(messages.text("outgoing.send"));
        send.getStyleClass().addAll("small", "accent");
        send.setOnAction(event -> gate.agree(forGood.isSelected()));
        Button cancel = new Button(messages.text("outgoing.cancel"));
        cancel.getStyleClass().addAll("small", "quiet");
        cancel.setOnAction(event -> gate.refuse());
        FlowPane actions = new FlowPane(send, cancel, forGood);
        actions.getStyleClass().add("outgoing-actions");
        actions.setMinWidth(0);
        forGood.setWrapText(true);
        forGood.maxWidthProperty().bind(actions.widthProperty());
        getChildren().setAll(purpose, title, size, calls, cost, price, open, actions, text);
        setAccessibleText(purpose.getText() + ". " + title.getText());
        takeFocus();
        Platform.runLater(() -> Scrolling.intoView(this));
    }

    /// To the letter, and to be copied; no pane is as high as all of it.
    private TextArea text(Outgoing outgoing) {
        TextArea text = new TextArea(outgoing.text());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(messages.text("outgoing.text", outgoing.host()));
        text.getStyleClass().addAll("outgoing-text", "cw-mono");
        text.managedProperty().bind(text.visibleProperty());
        text.setVisible(false);
        return text;
    }

    /// Takes the keyboard from a button of its own pane, where the question came from, and from nothing else.
    private void takeFocus() {
        if (getScene() != null && isAskedFor(getScene())) {
            requestFocus();
        }
    }

    private boolean isAskedFor(Scene scene) {
        Node owner = scene.getFocusOwner();
        return owner != null
                && !(owner instanceof TextInputControl)
                && dock(this).equals(dock(owner));
    }

    private static Optional<Node> dock(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .filter(around -> around.getStyleClass().contains("dock"))
                .findFirst();
    }

    private String size(Outgoing outgoing) {
        String key = outgoing.replyTokens() == 0 ? "outgoing.sizeOnly" : "outgoing.size";
        return messages.text(
                key,
                outgoing.model(),
                outgoing.characters(),
                outgoing.roughTokens(),
                outgoing.replyTokens(),
                outgoing.calls());
    }

    private String calls(Outgoing outgoing) {
        long tokens = outgoing.most().total();
        if (outgoing.following().isNothing()) {
            return messages.text("outgoing.calls", outgoing.calls(), tokens);
        }
        return messages.text("outgoing.calls.following", outgoing.calls(), tokens);
    }

    private String cost(Outgoing outgoing) {
        Optional<BigDecimal> most = outgoing.mostCost();
        if (most.isEmpty()) {
            return messages.text("outgoing.unpriced", outgoing.model());
        } else if (most.get().signum() == 0) {
            return messages.text("outgoing.free");
        } else if (outgoing.calls() > 1) {
            return messages.text("outgoing.cost.most", Budget.dollars(most.get()));
        }
        return messages.text("outgoing.cost", Budget.dollars(most.get()));
    }
}
