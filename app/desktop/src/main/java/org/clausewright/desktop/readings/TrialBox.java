package org.clausewright.desktop.readings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.readings.ReadingsModel.Shown;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.RewordingTrials.Trial;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What a rewording did: before and after for each case, and whether that is an improvement.
final class TrialBox extends VBox {

    private final Messages messages;
    private final ReadingsModel model;

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
        now.trial().ifPresent(trial -> showTrial(trial, now.trialState()));
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

    private void showTrial(Trial trial, Asked state) {
        Comparison comparison = trial.comparison();
        for (Comparison.Row row : comparison.rows()) {
            Label name = new Label(row.situation().title());
            name.setWrapText(true);
            Label change = new Label(
                    row.isMeasured()
                            ? messages.text(
                                    "row",
                                    row.before().agreeing(),
                                    row.before().counted(),
                                    row.before().entropy(),
                                    row.after().agreeing(),
                                    row.after().counted(),
                                    row.after().entropy())
                            : messages.text("row.waiting"));
            change.setWrapText(true);
            change.getStyleClass().addAll("muted", "small-text");
            getChildren().add(new VBox(name, change));
        }
        if (state instanceof Asked.Answered && comparison.isMeasured()) {
            boolean better = comparison.isImprovement();
            Label verdict = new Label(
                    messages.text(better ? "better" : "not-better", comparison.before(), comparison.after()),
                    Icons.of(better ? BootstrapIcons.CHECK_CIRCLE : BootstrapIcons.X_CIRCLE));
            verdict.setWrapText(true);
            verdict.getStyleClass().addAll("reading-verdict", better ? "complies" : "breaks");
            getChildren().add(verdict);
        } else if (state instanceof Asked.Answered) {
            Label verdict = new Label(messages.text("not-measured"));
            verdict.setWrapText(true);
            getChildren().add(verdict);
        }
    }

    private static Button button(String words, Runnable run) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        button.setOnAction(press -> run.run());
        return button;
    }
}
