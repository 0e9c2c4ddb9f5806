package org.clausewright.desktop.clarify;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.clarify.Weighing.Phase;
import org.clausewright.desktop.clarify.Weighing.Shown;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AskBar;
import org.clausewright.desktop.parts.ComparisonView;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.readings.SampleReadings;

/// How new words are weighed before they are accepted: what would be sent, before and after for each case, and what the
/// author can do where the spread does not fall.
final class WeighBox extends VBox {

    private final Messages messages = Messages.of(WeighBox.class);
    private final ClarifyModel model;
    private final Label about = new Label();
    private final AskBar bar;
    private final ComparisonView comparison = new ComparisonView();
    private final Button again = new Button();
    private final Button anyway = new Button();
    private final Button back = new Button();

    WeighBox(ClarifyModel model, Subscriptions subscriptions) {
        this.model = model;
        Weighing weighing = model.weighing();
        bar = new AskBar(weighing::cancel, model::accept);
        getStyleClass().add("weigh-box");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().addAll("muted");
        again.setText(messages.text("weigh.again"));
        again.setOnAction(press -> model.accept());
        anyway.setOnAction(press -> model.acceptAllTheSame());
        back.setText(messages.text("weigh.back"));
        back.setOnAction(press -> weighing.stop());
        FlowPane actions = new FlowPane(again, anyway, back);
        actions.getStyleClass().add("clarify-actions");
        actions.getChildren().forEach(button -> button.getStyleClass().addAll("small", "quiet"));
        again.managedProperty().bind(again.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(about, new OutgoingCard(weighing.gate(), subscriptions), bar, comparison, actions);
        subscriptions.follow(weighing.shown(), this::show);
    }

    private static String about(Phase phase) {
        return switch (phase) {
            case OFF, WAITING, RUNNING, BETTER -> "weigh.about";
            case REFUSED -> "weigh.refused";
            case BROKEN -> "weigh.broken";
        };
    }

    private void show() {
        Shown now = model.weighing().shown().get();
        boolean waiting = now.phase() == Phase.WAITING;
        boolean hadFocus = isFocusWithin();
        setVisible(now.phase() != Phase.OFF);
        about.setText(messages.text(about(now.phase()), now.cases(), SampleReadings.USUAL));
        bar.show(
                now.state(),
                now.trial()
                        .map(trial -> messages.text("weigh.running", trial.came(), trial.asked()))
                        .orElse(""),
                messages.text("weigh.again"));
        again.setVisible(now.phase() == Phase.BROKEN && now.state() instanceof Asked.Cancelled);
        anyway.setText(messages.text(now.phase() == Phase.REFUSED ? "weigh.same" : "weigh.unweighed"));
        now.trial()
                .filter(trial -> !waiting)
                .ifPresentOrElse(
                        trial -> comparison.show(trial.comparison(), now.state() instanceof Asked.Answered),
                        comparison::clear);
        if (now.phase() == Phase.REFUSED && hadFocus) {
            back.requestFocus();
        }
    }
}
