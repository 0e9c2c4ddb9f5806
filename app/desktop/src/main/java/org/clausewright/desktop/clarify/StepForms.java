package org.clausewright.desktop.clarify;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.GrowingTextArea;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.lint.Rewordings;
import org.clausewright.spec.Decision;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Rewording;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an answer needs after it was chosen: values, words, or a reason.
final class StepForms {

    private final Messages messages = Messages.of(StepForms.class);
    private final ClarifyModel model;
    private final Draft draft;
    private final GrowingTextArea sentence = new GrowingTextArea();
    private final TextField why = new TextField();
    private final Button accept = new Button();
    private final Label verdict = new Label();
    private final FontIcon sign = Icons.of(BootstrapIcons.CHECK_CIRCLE);
    private final HBox verdictLine = new HBox(sign, verdict);
    private final Map<String, TextField> blanks = new LinkedHashMap<>();
    private final WeighBox weighBox;
    private Optional<TextInputControl> first = Optional.empty();

    StepForms(ClarifyModel model, Subscriptions subscriptions) {
        this.model = model;
        this.draft = model.draft();
        this.weighBox = new WeighBox(model, subscriptions);
        sentence.getStyleClass().add("sentence-field");
        sentence.setAccessibleText(messages.text("write.sentence"));
        sentence.textProperty().bindBidirectional(draft.text());
        why.textProperty().bindBidirectional(draft.why());
        accept.getStyleClass().addAll("small", "accent");
        accept.setOnAction(press -> model.accept());
        verdict.setWrapText(true);
        verdictLine.getStyleClass().add("verdict-line");
        draft.check().subscribe(now -> showCheck());
        draft.text().subscribe(now -> showCheck());
        draft.step().subscribe(now -> showCheck());
    }

    void focus() {
        first.ifPresentOrElse(
                field -> {
                    field.requestFocus();
                    if (field.equals(why)) {
                        field.end();
                    }
                },
                accept::requestFocus);
    }

    /// Asks for what only the author knows, field by field.
    Node filling(Step.Filling step) {
        VBox form = form();
        form.getChildren().add(chosen(step.answer().text()));
        blanks.clear();
        for (Rewording.Part.Blank blank : step.blanks()) {
            Label name = new Label(capital(blank.name()));
            name.getStyleClass().addAll("small-text", "muted");
            TextField field = new TextField();
            field.setPromptText(messages.text("fill.hint", blank.hint()));
            field.setAccessibleText(blank.name());
            field.setOnAction(enter -> onward());
            blanks.put(blank.name(), field);
            form.getChildren().add(new VBox(2, name, field));
        }
        first = blanks.values().stream().findFirst().map(field -> field);
        Button show = new Button(messages.text("fill.show"));
        show.getStyleClass().addAll("small", "accent");
        show.setOnAction(press -> fill());
        form.getChildren().add(buttons(show));
        return form;
    }

    /// Shows the sentence with the values, or goes to the first field that has none.
    void fill() {
        Map<String, String> values = blanks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, blank -> blank.getValue().getText()));
        if (!draft.fill(values)) {
            onward();
        }
    }

    private void onward() {
        blanks.values().stream()
                .filter(field -> field.getText().isBlank())
                .findFirst()
                .ifPresentOrElse(TextField::requestFocus, this::fill);
    }

    /// The sentence in its new words, to be edited or accepted.
    Node writing() {
        VBox form = form();
        first = Optional.of(sentence);
        why.setPromptText(messages.text("write.why"));
        why.setAccessibleText(messages.text("write.why"));
        why.setOnAction(enter -> model.accept());
        form.getChildren().addAll(sentence, verdictLine, why, weighBox, unlessWeighed(buttons(accept)));
        return form;
    }

    /// A change beyond the sentence, to be accepted as it is.
    Node applying(Fix fix) {
        VBox form = form();
        first = Optional.empty();
        form.getChildren().addAll(chosen(fix.title()), verdictLine, weighBox, unlessWeighed(buttons(accept)));
        return form;
    }

    /// One line of why.
    Node leaving(Decision.Answer answer) {
        VBox form = form();
        first = Optional.of(why);
        String key = answer == Decision.Answer.KEPT ? "keep" : "wrong";
        why.setPromptText(messages.text(key + ".why"));
        why.setAccessibleText(messages.text(key + ".why"));
        why.setOnAction(enter -> model.leave());
        Button done = new Button(messages.text(key + ".do"));
        done.getStyleClass().addAll("small", "accent");
        done.setOnAction(press -> model.leave());
        if (answer == Decision.Answer.KEPT) {
            done.disableProperty().bind(why.textProperty().map(String::isBlank));
        }
        form.getChildren().addAll(chosen(messages.text(key + ".chosen")), why, buttons(done));
        return form;
    }

    private static VBox form() {
        VBox form = new VBox();
        form.getStyleClass().add("step-form");
        return form;
    }

    private Node chosen(String answer) {
        Label label = new Label(answer, Icons.of(BootstrapIcons.ARROW_RETURN_RIGHT));
        label.setWrapText(true);
        label.getStyleClass().add("chosen-answer");
        return label;
    }

    /// While words are weighed, what can be done stands beside that.
    private Node unlessWeighed(FlowPane row) {
        row.visibleProperty().bind(weighBox.visibleProperty().not());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private FlowPane buttons(Button main) {
        Button cancel = new Button(messages.text("step.cancel"));
        cancel.getStyleClass().addAll("small", "quiet");
        cancel.setOnAction(press -> draft.reset());
        FlowPane row = new FlowPane(main, cancel);
        row.getStyleClass().add("clarify-actions");
        return row;
    }

    private void showCheck() {
        Check check = draft.check().get();
        boolean own = draft.isAcceptable() && !check.isFine();
        boolean fine = check.isFine();
        sign.setIconCode(fine ? BootstrapIcons.CHECK_CIRCLE : BootstrapIcons.EXCLAMATION_TRIANGLE);
        sign.getStyleClass().setAll("ikonli-font-icon", fine ? "verdict-good" : "verdict-doubt");
        sign.setVisible(check instanceof Check.Known);
        verdict.setText(
                switch (check) {
                    case Check.Unchanged() -> messages.text("check.unchanged");
                    case Check.Running() -> messages.text("check.running");
                    case Check.Known(Rewordings.Verdict known) -> words(known);
                });
        accept.setText(messages.text(own && check instanceof Check.Known ? "write.anyway" : "write.accept"));
        accept.setDisable(!draft.isAcceptable());
    }

    private String words(Rewordings.Verdict verdict) {
        return switch (verdict) {
            case Rewordings.Verdict.Fine() -> messages.text("check.fine");
            case Rewordings.Verdict.StillThere() -> messages.text("check.still");
            case Rewordings.Verdict.BringsNew(var findings) ->
                messages.text(
                        "check.new",
                        findings.size(),
                        findings.stream()
                                .map(found -> messages.text(
                                        "check.new.one",
                                        found.rule(),
                                        found.text().strip()))
                                .distinct()
                                .collect(Collectors.joining(", ")));
        };
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.getDefault()) + name.substring(1);
    }
}
