package org.clausewright.desktop.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.SectionNames;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;

/// The card of one or several findings at a place: the question first, then answers, fixes, keeping, and the rule.
/// Digits answer; K keeps, N sets aside, C goes on in Clarify.
final class QuestionCard {

    /// What the card can set off. Each closes the card.
    interface Actions {

        void apply(Fix fix);

        void choose(Finding finding, Answer answer);

        void keep(Finding finding, String why);

        void notAProblem(Finding finding, String why);

        void clarify(Finding finding);

        void showRule(Finding finding);
    }

    private final Messages words = Messages.of(QuestionCard.class);
    private final VBox node = new VBox();
    private final SectionNames names;
    private final Actions actions;
    private final boolean answerable;
    private int pressable;

    /// @param names      says the titles of sections that findings name
    /// @param answerable whether somebody takes answers
    QuestionCard(List<Finding> findings, SectionNames names, Actions actions, boolean answerable) {
        this.names = names;
        this.actions = actions;
        this.answerable = answerable;
        node.getStyleClass().add("question-card");
        for (Finding finding : findings) {
            if (!node.getChildren().isEmpty()) {
                node.getChildren().add(new Separator());
            }
            node.getChildren().add(part(finding));
        }
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::chooseByKey);
    }

    VBox node() {
        return node;
    }

    /// Gives the keyboard focus to the first thing that can be pressed.
    void focus() {
        node.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// Asks why the words of the first finding are kept.
    void keepFirst() {
        node.lookupAll(".keep").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::fire);
    }

    private VBox part(Finding finding) {
        VBox part = new VBox(names.said(finding.question().map(Question::text).orElse(finding.message()), "question"));
        part.getStyleClass().add("finding");
        finding.question().ifPresent(any -> part.getChildren().add(names.said(finding.message(), "message", "muted")));
        finding.question().map(Question::answers).orElse(List.of()).forEach(answer -> part.getChildren()
                .add(answer(finding, answer)));
        part.getChildren().add(buttons(finding, finding.fixes()));
        Hyperlink rule = new Hyperlink(finding.rule() + " \u00b7 "
                + words.text("severity." + finding.severity().id()));
        rule.getStyleClass().add("rule");
        rule.setOnAction(press -> actions.showRule(finding));
        part.getChildren().add(rule);
        return part;
    }

    /// A button that answers; without somebody to take answers it is only read.
    private Node answer(Finding finding, Answer answer) {
        Label sign = new Label(answerable ? Integer.toString(++pressable) : "\u2013");
        sign.getStyleClass().add(answerable ? "digit" : "bullet");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        if (!answerable) {
            Label text = new Label(answer.text());
            text.setWrapText(true);
            HBox row = new HBox(sign, text);
            row.getStyleClass().addAll("answer-row", "read-only");
            return row;
        }
        Button button = new Button(answer.text(), sign);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "answer");
        button.setAccessibleText(answer.text());
        button.setOnAction(press -> actions.choose(finding, answer));
        return button;
    }

    private Node buttons(Finding finding, List<Fix> fixes) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("actions");
        for (Fix fix : fixes) {
            Button button = new Button(fix.title());
            button.getStyleClass().addAll("small", "fix");
            button.setOnAction(press -> actions.apply(fix));
            row.getChildren().add(button);
        }
        if (answerable && finding.question().isPresent()) {
            row.getChildren()
                    .addAll(
                            action("keep", "K", () -> askWhy(row, "keep", why -> actions.keep(finding, why))),
                            action("wrong", "N", () -> askWhy(row, "wrong", why -> actions.notAProblem(finding, why))),
                            action("clarify", "C", () -> actions.clarify(finding)));
        }
        return row;
    }

    private Button action(String key, String letter, Runnable run) {
        Button button = new Button(words.text(key));
        button.getStyleClass().addAll("small", key);
        button.setUserData(letter);
        button.setTooltip(new Tooltip(words.text(key) + "  " + letter));
        button.setOnAction(press -> run.run());
        return button;
    }

    private void askWhy(Pane row, String key, Consumer<String> done) {
        TextField why = new TextField();
        why.setPromptText(words.text(key + ".why"));
        why.setAccessibleText(words.text(key + ".why"));
        why.getStyleClass().addAll("small", "why");
        why.setPrefColumnCount(28);
        Button ok = new Button(words.text(key + ".done"));
        ok.getStyleClass().addAll("small", "accent");
        boolean needed = key.equals("keep");
        if (needed) {
            ok.disableProperty().bind(why.textProperty().map(String::isBlank));
        }
        Runnable finish = () -> {
            if (!needed || !why.getText().isBlank()) {
                done.accept(why.getText().strip());
            }
        };
        ok.setOnAction(press -> finish.run());
        why.setOnAction(enter -> finish.run());
        row.getChildren().setAll(why, ok);
        why.requestFocus();
    }

    private void chooseByKey(KeyEvent key) {
        boolean writing = key.getTarget() instanceof TextField;
        if (writing || key.isShortcutDown() || key.isAltDown() || key.isControlDown()) {
            return;
        }
        String name = key.getCode().getName();
        Optional<Button> chosen;
        if (key.getCode().isDigitKey()) {
            int number = Character.digit(name.charAt(name.length() - 1), 10);
            List<Node> answers = List.copyOf(node.lookupAll(".answer"));
            chosen = number >= 1 && number <= answers.size() && answers.get(number - 1) instanceof Button button
                    ? Optional.of(button)
                    : Optional.empty();
        } else {
            chosen = node.lookupAll(".button").stream()
                    .filter(button -> name.equals(button.getUserData()))
                    .findFirst()
                    .map(Button.class::cast);
        }
        chosen.ifPresent(button -> {
            button.fire();
            key.consume();
        });
    }
}
