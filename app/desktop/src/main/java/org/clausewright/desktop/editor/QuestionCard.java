package org.clausewright.desktop.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;

/// The card of one or several findings at a place: the question first, then answers, fixes, keeping, and the rule.
final class QuestionCard {

    /// What the card can set off. Each closes the card.
    interface Actions {

        void apply(Fix fix);

        void keep(Finding finding, String why);

        void answer(Finding finding, String answer);
    }

    private final Messages words = Messages.of(QuestionCard.class);
    private final VBox node = new VBox();
    private final Actions actions;
    private final boolean answerable;
    private final boolean keepable;

    /// @param answerable whether somebody takes answers; where not they are only read
    /// @param keepable   whether somebody records decisions
    QuestionCard(List<Finding> findings, Actions actions, boolean answerable, boolean keepable) {
        this.actions = actions;
        this.answerable = answerable;
        this.keepable = keepable;
        node.getStyleClass().add("question-card");
        for (Finding finding : findings) {
            if (!node.getChildren().isEmpty()) {
                node.getChildren().add(new Separator());
            }
            node.getChildren().add(part(finding));
        }
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::chooseByDigit);
    }

    VBox node() {
        return node;
    }

    /// Gives the keyboard focus to the first thing that can be pressed.
    void focus() {
        node.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private VBox part(Finding finding) {
        Label question = new Label(finding.question().map(Question::text).orElse(finding.message()));
        question.getStyleClass().add("question");
        question.setWrapText(true);
        VBox part = new VBox(question);
        part.getStyleClass().add("finding");
        finding.question().ifPresent(any -> part.getChildren().add(quiet("message", finding.message())));
        List<String> answers = finding.question().map(Question::answers).orElse(List.of());
        for (int i = 0; i < answers.size(); i++) {
            part.getChildren().add(answer(finding, i + 1, answers.get(i)));
        }
        part.getChildren().add(buttons(finding));
        part.getChildren()
                .add(quiet(
                        "rule",
                        finding.rule() + " \u00b7 "
                                + words.text("severity." + finding.severity().id())));
        return part;
    }

    private Node answer(Finding finding, int number, String answer) {
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("digit");
        Label text = new Label(answer);
        text.setWrapText(true);
        HBox row = new HBox(digit, text);
        row.getStyleClass().add("answer-row");
        if (!answerable) {
            row.getStyleClass().add("read-only");
            return row;
        }
        Button button = new Button();
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "answer");
        button.setAccessibleText(answer);
        button.setOnAction(press -> actions.answer(finding, answer));
        return button;
    }

    private Node buttons(Finding finding) {
        HBox row = new HBox();
        row.getStyleClass().add("actions");
        for (Fix fix : finding.fixes()) {
            Button button = new Button(fix.title());
            button.getStyleClass().addAll("small", "fix");
            button.setOnAction(press -> actions.apply(fix));
            row.getChildren().add(button);
        }
        if (keepable && finding.question().isPresent()) {
            Button keep = new Button(words.text("keep"));
            keep.getStyleClass().addAll("small", "keep");
            keep.setOnAction(press -> askWhy(row, finding));
            row.getChildren().add(keep);
        }
        return row;
    }

    private void askWhy(HBox row, Finding finding) {
        TextField why = new TextField();
        why.setPromptText(words.text("keep.why"));
        why.getStyleClass().addAll("small", "why");
        HBox.setHgrow(why, Priority.ALWAYS);
        Button keep = new Button(words.text("keep.done"));
        keep.getStyleClass().addAll("small", "accent");
        keep.disableProperty().bind(why.textProperty().map(String::isBlank));
        Consumer<String> done = reason -> actions.keep(finding, reason.strip());
        keep.setOnAction(press -> done.accept(why.getText()));
        why.setOnAction(enter -> {
            if (!why.getText().isBlank()) {
                done.accept(why.getText());
            }
        });
        row.getChildren().setAll(why, keep);
        why.requestFocus();
    }

    private Label quiet(String styleClass, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void chooseByDigit(KeyEvent key) {
        boolean writing = key.getTarget() instanceof TextField;
        if (writing || !key.getCode().isDigitKey() || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        String name = key.getCode().getName();
        int number = Character.digit(name.charAt(name.length() - 1), 10);
        List<Node> answers = List.copyOf(node.lookupAll(".answer"));
        if (number >= 1 && number <= answers.size() && answers.get(number - 1) instanceof Button button) {
            button.fire();
            key.consume();
        }
    }
}
