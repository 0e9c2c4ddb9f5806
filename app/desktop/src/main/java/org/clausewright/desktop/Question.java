package org.clausewright.desktop;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.workspace.Subscription;

/// A question that cannot wait, in the middle of the window. The first answer is the one that Enter gives; Escape
/// gives none.
final class Question extends VBox {

    /// An answer, and what follows from it.
    record Answer(String title, Runnable run) {}

    private Subscription shown = () -> {};

    private Question(String title, String words, List<? extends Node> more, List<Answer> answers) {
        getStyleClass().add("dialog-card");
        Label head = new Label(title);
        head.getStyleClass().add("dialog-title");
        head.setWrapText(true);
        Label body = new Label(words);
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("dialog-actions");
        for (Answer answer : answers) {
            Button button = new Button(answer.title());
            button.setOnAction(pressed -> {
                shown.close();
                answer.run().run();
            });
            if (buttons.getChildren().isEmpty()) {
                button.setDefaultButton(true);
            }
            buttons.getChildren().add(button);
        }
        getChildren().addAll(head, body);
        getChildren().addAll(more);
        getChildren().add(buttons);
    }

    static void ask(Overlays overlays, String title, String words, List<? extends Node> more, List<Answer> answers) {
        Question question = new Question(title, words, more, answers);
        question.shown = overlays.modal(question, () -> {});
        question.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
