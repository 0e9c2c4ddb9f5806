package org.clausewright.desktop.readings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.ComparisonView;
import org.clausewright.desktop.readings.ReadingsModel.Shown;
import org.clausewright.workspace.help.Asked;

/// What a rewording did: before and after for each case, and whether that is an improvement.
final class TrialBox extends VBox {

    private final Messages messages;
    private final ReadingsModel model;
    private final ComparisonView comparison = new ComparisonView();

    TrialBox(Messages messages, ReadingsModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("card", "reading-trial");
        managedProperty().bind(visibleProperty());
    }

    void show(Shown now) {
        setVisible(now.reworded());
        getChildren().clear();
        if (!now.reworded()) {
            return;
        }
        Label title = new Label(messages.text("reworded"));
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        getChildren().add(title);
        now.trial().ifPresent(trial -> {
            comparison.show(trial.comparison(), now.trialState() instanceof Asked.Answered);
            getChildren().add(comparison);
        });
        HBox actions = new HBox();
        actions.getStyleClass().add("reading-actions");
        if (!(now.trialState() instanceof Asked.Running)) {
            Button compare = button(
                    messages.text(
                            now.trial().isEmpty() ? "compare" : "compare.again",
                            model.compared().size()),
                    model::compare);
            compare.getStyleClass().add(now.trial().isEmpty() ? "accent" : "quiet");
            actions.getChildren().add(compare);
        }
        if (isOver(now)
                && now.trial()
                        .filter(trial -> trial.comparison().isImprovement())
                        .isEmpty()) {
            Button restore = button(messages.text("restore"), model::restore);
            restore.getStyleClass().add("quiet");
            actions.getChildren().add(restore);
        }
        getChildren().add(actions);
    }

    private static boolean isOver(Shown now) {
        return now.trialState() instanceof Asked.Answered
                && now.trial().filter(trial -> trial.comparison().isMeasured()).isPresent();
    }

    private static Button button(String words, Runnable run) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setOnAction(press -> run.run());
        return button;
    }
}
