package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Decision;

/// What else can be done about a question, each with its key.
final class QuestionActions extends FlowPane {

    private final Messages messages = Messages.of(QuestionActions.class);
    private final ClarifyModel model;
    private final ModelWords words;
    private final QuestionSide side;

    QuestionActions(ClarifyModel model, ModelWords words, QuestionSide side) {
        this.model = model;
        this.words = words;
        this.side = side;
        getStyleClass().addAll("clarify-actions", "question-actions");
        managedProperty().bind(visibleProperty());
    }

    void show(Excerpt excerpt) {
        Draft draft = model.draft();
        List<Node> row = new ArrayList<>();
        row.add(action(messages.text("action.skip"), "S", model::skip));
        row.add(action(messages.text("action.keep"), "K", () -> draft.leave(Decision.Answer.KEPT)));
        row.add(action(messages.text("action.wrong"), "N", () -> draft.leave(Decision.Answer.NOT_A_PROBLEM)));
        if (draft.canWrite()) {
            row.add(action(messages.text("action.edit"), "E", () -> draft.editByHand("")));
        }
        if (words.canAsk() && draft.canWrite()) {
            row.add(action(messages.text("action.model"), "M", side::askModel));
        }
        if (!excerpt.isOfReadings()) {
            row.add(action(messages.text("action.rule"), "R", side::showRule));
        }
        if (excerpt.finding().clause().isPresent()) {
            row.add(action(messages.text("action.readings"), "V", side::showReadings));
        }
        if (model.moves().canGoBack()) {
            row.add(action(messages.text("action.back"), "B", model.moves()::back));
        }
        getChildren().setAll(row);
        setVisible(true);
    }

    /// @param letter the key that does it too
    static Button action(String name, String letter, Runnable run) {
        Label cap = new Label(letter);
        cap.getStyleClass().add("key-digit");
        Button button = new Button(name, cap);
        button.getStyleClass().addAll("small", "flat", "clarify-action");
        button.setOnAction(press -> run.run());
        return button;
    }
}
