package org.clausewright.desktop.clarify;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Subscriptions;

/// What the questions are taken from, and whether hints are among them.
final class ClarifyTools extends HBox {

    private final Messages messages = Messages.of(ClarifyTools.class);
    private final ClarifyModel model;
    private final Subscriptions subscriptions;
    private final ToggleGroup scopes = new ToggleGroup();

    ClarifyTools(ClarifyModel model, Subscriptions subscriptions) {
        this.model = model;
        this.subscriptions = subscriptions;
        getStyleClass().add("clarify-tools");
        Label progress = new Label();
        progress.getStyleClass().addAll("muted", "small-text");
        subscriptions.follow(
                model.standing(), () -> progress.setText(words(model.standing().get())));
        getChildren().add(progress);
        for (Scope scope : Scope.values()) {
            getChildren().add(toggle(scope));
        }
        ToggleButton hints = new ToggleButton(messages.text("hints"));
        hints.getStyleClass().addAll("small", "scope-toggle");
        hints.setTooltip(new Tooltip(messages.text("hints.explain")));
        hints.selectedProperty().bindBidirectional(model.hints());
        getChildren().add(hints);
    }

    private String words(Standing standing) {
        return standing.streak() > 2 ? messages.text("progress.streak", standing.streak()) : "";
    }

    private ToggleButton toggle(Scope scope) {
        ToggleButton button = new ToggleButton(messages.text("scope." + scope.id()));
        button.getStyleClass().addAll("small", "scope-toggle");
        button.setToggleGroup(scopes);
        button.setOnAction(press -> {
            model.scope().set(scope);
            button.setSelected(true);
        });
        subscriptions.follow(
                model.scope(), () -> button.setSelected(model.scope().get() == scope));
        return button;
    }
}
