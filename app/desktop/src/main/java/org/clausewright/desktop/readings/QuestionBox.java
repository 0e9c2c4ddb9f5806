package org.clausewright.desktop.readings;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;

/// The question that separates the readings, with its ready answers by number.
final class QuestionBox extends VBox {

    private final Messages messages;
    private final IntConsumer choose;

    QuestionBox(Messages messages, IntConsumer choose) {
        this.messages = messages;
        this.choose = choose;
        getStyleClass().addAll("card", "reading-question");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Question question) {
        Label text = new Label(question.text());
        text.setWrapText(true);
        text.getStyleClass().add("question");
        getChildren().setAll(text);
        List<Answer> answers = question.answers();
        for (int at = 0; at < answers.size(); at++) {
            int number = at + 1;
            Label digit = new Label(Integer.toString(number));
            digit.getStyleClass().add("key-digit");
            Button button = new Button(answers.get(at).text(), digit);
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().addAll("quiet", "choice");
            button.setOnAction(press -> choose.accept(number));
            getChildren().add(button);
        }
        Label hint = new Label(messages.text("question.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small-text");
        getChildren().add(hint);
    }
}
