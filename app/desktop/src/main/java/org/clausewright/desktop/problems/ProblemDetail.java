package org.clausewright.desktop.problems;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.SectionNames;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.desktop.parts.WordFlow;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;

/// The selected finding: its sentence, its question and the answers to it, and what can be done.
final class ProblemDetail extends ScrollPane {

    private static final Set<String> ABOUT_TWO_RULES = Set.of("conflict", "departs-from-import");

    private final Messages messages;
    private final ProblemsModel model;
    private final BiFunction<Finding, String, Optional<Failure>> keep;
    private final Consumer<Finding> clarify;
    private final Consumer<ProblemRow.Item> compare;
    private final VBox box = new VBox();
    private final FlowPane actions = new FlowPane();
    private final Trouble trouble = new Trouble();

    /// @param keep records a finding as kept on purpose, with its why; gives what went wrong
    /// @param clarify puts the question of a finding
    /// @param compare looks for the other rule that a finding is about
    ProblemDetail(
            Messages messages,
            ProblemsModel model,
            BiFunction<Finding, String, Optional<Failure>> keep,
            Consumer<Finding> clarify,
            Consumer<ProblemRow.Item> compare) {
        this.clarify = clarify;
        this.compare = compare;
        this.messages = messages;
        this.model = model;
        this.keep = keep;
        getStyleClass().addAll("problem-detail", "edge-to-edge");
        box.getStyleClass().add("problem-detail-box");
        actions.getStyleClass().add("problem-actions");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(box);
    }

    void show(Optional<ProblemRow.Item> item) {
        box.getChildren().clear();
        trouble.clear();
        item.ifPresentOrElse(this::show, () -> box.getChildren().add(muted(messages.text("detail.none"))));
        setVvalue(0);
    }

    private void show(ProblemRow.Item item) {
        Finding finding = item.finding();
        model.sentence(item).ifPresent(sentence -> box.getChildren().add(flow(sentence)));
        SectionNames names = model.names();
        box.getChildren().add(names.said(finding.question().map(Question::text).orElse(finding.message()), "question"));
        if (finding.question().isPresent()) {
            box.getChildren().add(names.said(finding.message(), "muted"));
        }
        finding.question().ifPresent(this::addAnswers);
        actions.getChildren().clear();
        if (finding.question().isPresent()) {
            Button ask = new Button(messages.text("clarify"));
            ask.getStyleClass().add("accent");
            ask.setOnAction(event -> clarify.accept(finding));
            actions.getChildren().add(ask);
        }
        if (ABOUT_TWO_RULES.contains(finding.rule())) {
            Button both = new Button(messages.text("compare"));
            both.getStyleClass().add("quiet");
            both.setOnAction(event -> compare.accept(item));
            actions.getChildren().add(both);
        }
        finding.offers().forEach(fix -> actions.getChildren().add(button(fix, item)));
        if (model.canKeep(item)) {
            Button keepButton = new Button(messages.text("keep"));
            keepButton.getStyleClass().add("quiet");
            keepButton.setOnAction(event -> askWhy(finding));
            actions.getChildren().add(keepButton);
        }
        Label rule = muted(messages.text("detail.rule", finding.rule(), item.place()));
        rule.getStyleClass().add("small-text");
        box.getChildren().addAll(actions, trouble, rule);
    }

    private static TextFlow flow(MarkedSentence sentence) {
        TextFlow flow = new TextFlow(text(sentence.before().stripLeading()));
        flow.getChildren().addAll(WordFlow.words(sentence.marked(), "marked-words"));
        flow.getChildren().add(text(sentence.after()));
        flow.getStyleClass().addAll("sentence", "cw-mono");
        return flow;
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("sentence-text");
        return text;
    }

    private void addAnswers(Question question) {
        for (int i = 0; i < question.answers().size(); i++) {
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("answer-number");
            number.setMinWidth(USE_PREF_SIZE);
            Label words = new Label(question.answers().get(i).text());
            words.setWrapText(true);
            HBox answer = new HBox(number, words);
            answer.getStyleClass().add("ready-answer");
            box.getChildren().add(answer);
        }
    }

    private Button button(Fix fix, ProblemRow.Item item) {
        Button button = new Button(fix.title());
        button.getStyleClass().add(actions.getChildren().isEmpty() ? "accent" : "quiet");
        button.setOnAction(event -> model.apply(item, fix));
        return button;
    }

    private void askWhy(Finding finding) {
        TextField why = new TextField();
        why.setPromptText(messages.text("keep.why"));
        why.setAccessibleText(messages.text("keep.why"));
        HBox.setHgrow(why, Priority.ALWAYS);
        Button save = new Button(messages.text("keep.save"));
        save.getStyleClass().add("accent");
        save.disableProperty().bind(why.textProperty().map(String::isBlank));
        save.setDefaultButton(false);
        Runnable record = () -> keep.apply(finding, why.getText().strip()).ifPresent(trouble::show);
        save.setOnAction(event -> record.run());
        why.setOnAction(event -> {
            if (!why.getText().isBlank()) {
                record.run();
            }
        });
        HBox line = new HBox(why, save);
        line.getStyleClass().add("keep-line");
        line.prefWidthProperty().bind(box.widthProperty().subtract(24));
        actions.getChildren().setAll(line);
        why.requestFocus();
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
