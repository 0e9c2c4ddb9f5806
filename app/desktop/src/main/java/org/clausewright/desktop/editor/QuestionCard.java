package org.clausewright.desktop.editor;

import java.util.List;
import java.util.Optional;
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
    }

    private final Messages words = Messages.of(QuestionCard.class);
    private final VBox node = new VBox();
    private final Actions actions;
    private final boolean keepable;
    private int pressable;

    /// @param keepable whether somebody records decisions
    QuestionCard(List<Finding> findings, Actions actions, boolean keepable) {
        this.actions = actions;
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
        finding.question().map(Question::answers).orElse(List.of()).forEach(answer -> part.getChildren()
                .add(answer(answer.text(), finding.offer(answer))));
        part.getChildren().add(buttons(finding, finding.fixes()));
        part.getChildren()
                .add(quiet(
                        "rule",
                        finding.rule() + " \u00b7 "
                                + words.text("severity." + finding.severity().id())));
        return part;
    }

    /// A button where the answer says what to write; otherwise it is one to think about, and only read.
    private Node answer(String answer, Optional<Fix> offer) {
        Label sign = new Label(offer.isPresent() ? Integer.toString(++pressable) : "\u2013");
        sign.getStyleClass().add(offer.isPresent() ? "digit" : "bullet");
        Label text = new Label(answer);
        text.setWrapText(true);
        HBox row = new HBox(sign, text);
        row.getStyleClass().add("answer-row");
        if (offer.isEmpty()) {
            row.getStyleClass().add("read-only");
            return row;
        }
        Fix fix = offer.get();
        Button button = new Button();
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "answer");
        button.setAccessibleText(answer);
        button.setOnAction(press -> actions.apply(fix));
        return button;
    }

    private Node buttons(Finding finding, List<Fix> fixes) {
        HBox row = new HBox();
        row.getStyleClass().add("actions");
        for (Fix fix : fixes) {
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
