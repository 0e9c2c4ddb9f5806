package org.clausewright.desktop.conflicts;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.workspace.help.Asked;

/// What a model says of one pair, once somebody asks it; and the button that asks and stops.
final class Judging extends VBox {

    private final Messages messages = Messages.of(Judging.class);
    private final ConflictsModel model;
    private final Label said = new Label();
    private final Trouble trouble = new Trouble();
    private final Button button = new Button();
    private Optional<Pair> shown = Optional.empty();

    Judging(ConflictsModel model) {
        this.model = model;
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.managedProperty().bind(said.visibleProperty());
        button.getStyleClass().addAll("small", "quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> shown.ifPresent(this::askOrStop));
        button.managedProperty().bind(button.visibleProperty());
        getStyleClass().add("judgement");
        visibleProperty().bind(said.visibleProperty().or(trouble.visibleProperty()));
        managedProperty().bind(visibleProperty());
        getChildren().addAll(said, trouble);
    }

    /// Stays the same button whatever it says, so that it keeps the keyboard.
    Button button() {
        return button;
    }

    void show(Pair pair) {
        shown = Optional.of(pair);
        Asked state = model.judgement(pair);
        boolean judged = !pair.conflict().source().isOffline();
        button.setVisible(model.canJudge());
        button.setText(messages.text(state instanceof Asked.Running ? "judge.stop" : judged ? "judge.again" : "judge"));
        trouble.clear();
        if (state instanceof Asked.Failed(var failure)) {
            trouble.show(failure);
        }
        said.setText(words(state));
        said.setVisible(!said.getText().isEmpty());
    }

    private void askOrStop(Pair pair) {
        if (model.judgement(pair) instanceof Asked.Running) {
            model.stopJudging();
        } else {
            model.judge(pair);
        }
    }

    private String words(Asked state) {
        return switch (state) {
            case Asked.NotYet _, Asked.Failed _ -> "";
            case Asked.Running _ -> messages.text("judge.running");
            case Asked.Cancelled _ -> messages.text("judge.cancelled");
            case Asked.Answered(var tally) ->
                (tally.given() > 0 ? messages.text("judge.upheld") : messages.text("judge.dropped", tally.note()))
                        .strip();
        };
    }
}
