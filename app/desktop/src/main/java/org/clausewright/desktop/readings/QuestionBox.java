package org.clausewright.desktop.readings;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.assist.reading.Separation;
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

    void show(Separation separation) {
        Question question = separation.question();
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
        getChildren().add(muted(messages.text("question.hint")));
        getChildren().add(muted(made(separation)));
    }

    private String made(Separation separation) {
        if (separation.isByModel()) {
            return messages.text("question.by-model", separation.source());
        }
        return separation.note().isEmpty()
                ? messages.text("question.from-votes")
                : messages.text("question.from-votes.why", separation.note());
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small-text");
        return label;
    }
}
