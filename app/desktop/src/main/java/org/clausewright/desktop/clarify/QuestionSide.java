package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AskBar;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.spec.Decision;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The question with its answers, or what the chosen answer still needs.
final class QuestionSide extends VBox {

    private final Messages messages = Messages.of(QuestionSide.class);
    private final ClarifyModel model;
    private final Draft draft;
    private final ModelWords words;
    private final Runnable showRule;
    private final VBox body = new VBox();
    private final FlowPane actions = new FlowPane();
    private final ScrollPane scroll;
    private final Label notice = new Label();
    private final Trouble trouble = new Trouble();
    private final AskBar asking;
    private final StepForms forms;
    private final TextField free = new TextField();
    private Optional<Excerpt> shown = Optional.empty();
    private Optional<Step> formShown = Optional.empty();

    QuestionSide(ClarifyModel model, ModelWords words, Runnable showRule, Subscriptions subscriptions) {
        this.model = model;
        this.draft = model.draft();
        this.words = words;
        this.showRule = showRule;
        this.forms = new StepForms(model);
        this.asking = new AskBar(words::cancel, this::askModel);
        getStyleClass().add("question-side");
        body.getStyleClass().add("question-body");
        setFocusTraversable(true);
        notice.setWrapText(true);
        notice.getStyleClass().addAll("muted", "clarify-notice");
        notice.managedProperty().bind(notice.visibleProperty());
        free.setPromptText(messages.text("free.prompt"));
        free.setAccessibleText(messages.text("free.prompt"));
        free.getStyleClass().add("free-answer");
        free.setOnAction(enter -> draft.editByHand(free.getText().strip()));
        VBox all = new VBox(notice, trouble, body, new OutgoingCard(words.gate(), subscriptions));
        all.getStyleClass().add("question-all");
        scroll = ClarifyView.scroll(all);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        actions.getStyleClass().addAll("clarify-actions", "question-actions");
        actions.managedProperty().bind(actions.visibleProperty());
        getChildren().addAll(scroll, actions);
        subscriptions.follow(model.notice(), this::showNotice);
        subscriptions.follow(model.trouble(), this::showTrouble);
        subscriptions.follow(model.card(), this::show);
        subscriptions.follow(model.card(), () -> scroll.setVvalue(0));
        subscriptions.follow(draft.step(), this::show);
        subscriptions.follow(draft.offered(), this::showChoices);
        subscriptions.follow(words.shown(), this::showChoices);
    }

    void focusFirst() {
        requestFocus();
    }

    void focusFree() {
        free.requestFocus();
    }

    void showRule() {
        showRule.run();
    }

    /// Chooses by number: the ready answers, then the fixes, then what a model wrote.
    boolean choose(int number) {
        List<Runnable> choices = choices();
        if (number < 1 || number > choices.size()) {
            return false;
        }
        choices.get(number - 1).run();
        return true;
    }

    void askModel() {
        shown.filter(excerpt -> words.canAsk() && draft.canWrite()).ifPresent(words::ask);
    }

    /// What Ctrl+Enter does here.
    void acceptOrGoOn() {
        switch (draft.step().get()) {
            case Step.Writing _, Step.Applying _ -> model.accept();
            case Step.Filling _ -> forms.fill();
            case Step.Leaving _ -> model.leave();
            case Step.Choosing _ -> {
                if (!free.getText().isBlank()) {
                    draft.editByHand(free.getText().strip());
                }
            }
        }
    }

    private void showNotice() {
        notice.setText(model.notice().get());
        notice.setVisible(!model.notice().get().isEmpty());
    }

    private void showTrouble() {
        model.trouble().get().ifPresentOrElse(trouble::show, trouble::clear);
    }

    private void show() {
        boolean focused = isFocusWithin();
        Optional<Step> formBefore = formShown;
        formShown = Optional.empty();
        actions.setVisible(false);
        switch (model.card().get()) {
            case Card.Asking(Excerpt excerpt, int number, int of) -> {
                if (isSameForm(excerpt, formBefore)) {
                    keepForm(excerpt, formBefore);
                    return;
                }
                showQuestion(excerpt);
            }
            case Card.Nothing nothing -> showNothing(nothing);
            case Card.Looking(PastAnswer past) -> showPast(past);
            case Card.Gone(Excerpt excerpt, String written) -> showGone(written);
        }
        if (focused) {
            focusWhatIsAsked();
        }
    }

    private boolean isSameForm(Excerpt excerpt, Optional<Step> form) {
        return form.filter(draft.step().get()::equals).isPresent()
                && shown.filter(before -> isSameQuestion(before, excerpt)).isPresent();
    }

    /// What was typed stays while the text changes elsewhere, and so does the keyboard.
    private void keepForm(Excerpt excerpt, Optional<Step> form) {
        formShown = form;
        shown = Optional.of(excerpt);
        body.getChildren().set(0, head(excerpt.finding()));
    }

    private static boolean isSameQuestion(Excerpt one, Excerpt other) {
        return one.finding().rule().equals(other.finding().rule())
                && one.finding().text().equals(other.finding().text())
                && one.finding().clause().equals(other.finding().clause());
    }

    private void focusWhatIsAsked() {
        if (draft.isChoosing()) {
            requestFocus();
        } else {
            forms.focus();
        }
    }

    private void showQuestion(Excerpt excerpt) {
        boolean another =
                shown.filter(before -> isSameQuestion(before, excerpt)).isEmpty();
        shown = Optional.of(excerpt);
        if (another) {
            free.clear();
            words.forget();
        }
        setAccessibleText(question(excerpt.finding()));
        body.getChildren().setAll(head(excerpt.finding()));
        Step step = draft.step().get();
        formShown = draft.isChoosing() ? Optional.empty() : Optional.of(step);
        switch (step) {
            case Step.Choosing _ -> addChoices(excerpt);
            case Step.Filling filling -> body.getChildren().add(forms.filling(filling));
            case Step.Writing writing -> body.getChildren().add(forms.writing());
            case Step.Applying applying -> body.getChildren().add(forms.applying(applying.fix()));
            case Step.Leaving leaving -> body.getChildren().add(forms.leaving(leaving.answer()));
        }
    }

    private void showChoices() {
        if (draft.isChoosing() && model.card().get() instanceof Card.Asking(Excerpt excerpt, int number, int of)) {
            boolean typing = free.isFocused();
            showQuestion(excerpt);
            if (typing) {
                free.requestFocus();
                free.end();
            }
        }
    }

    private Node head(Finding finding) {
        Label asked = new Label(question(finding));
        asked.setWrapText(true);
        asked.getStyleClass().add("question");
        Label message = new Label(finding.message());
        message.setWrapText(true);
        message.getStyleClass().add("muted");
        return new VBox(2, asked, message);
    }

    private static String question(Finding finding) {
        return finding.question().map(Question::text).orElse(finding.message());
    }

    private void addChoices(Excerpt excerpt) {
        draft.readOnly().ifPresent(why -> body.getChildren().add(quiet(messages.text("readonly", why))));
        int number = 0;
        VBox answers = new VBox();
        answers.getStyleClass().add("answers");
        for (Answer answer : answers(excerpt)) {
            answers.getChildren()
                    .add(choice(++number, answer.text(), draft.manner(answer), () -> draft.choose(answer)));
        }
        for (Fix fix : excerpt.finding().fixes()) {
            answers.getChildren().add(choice(++number, fix.title(), "writes", () -> draft.choose(fix)));
        }
        for (String sentence : words.shown().get().sentences()) {
            answers.getChildren().add(choice(++number, sentence, "model", () -> chooseModel(sentence)));
        }
        body.getChildren().add(answers);
        asking.show(words.shown().get().state(), messages.text("model.running"), messages.text("model.again"));
        body.getChildren().add(asking);
        if (draft.canWrite()) {
            body.getChildren().add(free);
        }
        showActions();
    }

    private static List<Answer> answers(Excerpt excerpt) {
        return excerpt.finding().question().map(Question::answers).orElse(List.of());
    }

    private List<Runnable> choices() {
        return shown.map(excerpt -> Stream.of(
                                answers(excerpt).stream().<Runnable>map(answer -> () -> draft.choose(answer)),
                                excerpt.finding().fixes().stream().<Runnable>map(fix -> () -> draft.choose(fix)),
                                words.shown().get().sentences().stream()
                                        .<Runnable>map(sentence -> () -> chooseModel(sentence)))
                        .flatMap(each -> each)
                        .toList())
                .orElse(List.of());
    }

    private void chooseModel(String sentence) {
        draft.editByHand(messages.text("model.why"));
        draft.write(sentence);
    }

    private Node choice(int number, String text, String manner, Runnable choose) {
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("key-digit");
        Ikon icon =
                switch (manner) {
                    case "writes" -> BootstrapIcons.PENCIL;
                    case "asks" -> BootstrapIcons.INPUT_CURSOR_TEXT;
                    case "model" -> BootstrapIcons.STARS;
                    default -> BootstrapIcons.CHAT_LEFT;
                };
        HBox signs = new HBox(digit, Icons.of(icon, "choice-icon"));
        signs.getStyleClass().add("choice-signs");
        Button button = new Button(text, signs);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "choice");
        button.setAccessibleText(messages.text("choice.name", number, text, messages.text("manner." + manner)));
        button.setTooltip(new Tooltip(messages.text("manner." + manner)));
        button.setOnAction(press -> choose.run());
        return button;
    }

    /// They keep their place below whatever has to be scrolled.
    private void showActions() {
        List<Node> row = new ArrayList<>();
        row.add(action("skip", "S", model::skip));
        row.add(action("keep", "K", () -> draft.leave(Decision.Answer.KEPT)));
        row.add(action("wrong", "N", () -> draft.leave(Decision.Answer.NOT_A_PROBLEM)));
        if (draft.canWrite()) {
            row.add(action("edit", "E", () -> draft.editByHand("")));
        }
        if (words.canAsk() && draft.canWrite()) {
            row.add(action("model", "M", this::askModel));
        }
        row.add(action("rule", "R", showRule));
        if (model.canGoBack()) {
            row.add(action("back", "B", model::back));
        }
        actions.getChildren().setAll(row);
        actions.setVisible(true);
    }

    private Button action(String key, String letter, Runnable run) {
        Label cap = new Label(letter);
        cap.getStyleClass().add("key-digit");
        Button button = new Button(messages.text("action." + key), cap);
        button.getStyleClass().addAll("small", "flat", "clarify-action");
        button.setOnAction(press -> run.run());
        return button;
    }

    // -- other cards ------------------------------------------------------------------------------------------------

    private void showNothing(Card.Nothing nothing) {
        shown = Optional.empty();
        words.forget();
        Standing.Here here = nothing.progress();
        int answered = here.progress().reworded();
        int kept = here.progress().kept();
        String scope = messages.text("scope." + model.scope().get().id() + ".this");
        Label title = new Label(
                here.progress().answered() + here.left() == 0
                        ? messages.text("nothing.none", scope)
                        : nothing.skipped() > 0
                                ? messages.text("nothing.skipped", scope)
                                : messages.text("nothing.done", scope));
        title.setWrapText(true);
        title.getStyleClass().add("question");
        body.getChildren().setAll(title);
        if (here.progress().answered() + nothing.skipped() > 0) {
            body.getChildren().add(quiet(messages.text("nothing.counts", answered, kept, nothing.skipped())));
        }
        FlowPane row = new FlowPane();
        row.getStyleClass().add("clarify-actions");
        if (nothing.skipped() > 0) {
            row.getChildren().add(goOn(messages.text("nothing.again", nothing.skipped()), model::askSkipped));
        }
        if (model.scope().get() != Scope.SPEC) {
            row.getChildren().add(goOn(messages.text("nothing.wider"), () -> model.scope()
                    .set(Scope.SPEC)));
        }
        if (model.canGoBack()) {
            row.getChildren().add(action("back", "B", model::back));
        }
        body.getChildren().add(row);
    }

    private void showPast(PastAnswer past) {
        shown = Optional.empty();
        String what = past.answer()
                .map(answer -> messages.text("past." + answer.id()))
                .orElse(messages.text("past.skipped"));
        Label said = new Label(past.why().isEmpty() ? what : messages.text("past.why", what, past.why()));
        said.setWrapText(true);
        said.getStyleClass().add("past-answer");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("clarify-actions");
        row.getChildren().add(goOn(messages.text("past.on"), model::goOn));
        row.getChildren().add(action(past.isSkipped() ? "ask" : "undo", "U", model::takeBack));
        if (model.canGoBack()) {
            row.getChildren().add(action("back", "B", model::back));
        }
        body.getChildren().setAll(head(past.excerpt().finding()), said, row);
    }

    private void showGone(String written) {
        shown = Optional.empty();
        TextField kept = new TextField(written);
        kept.setEditable(false);
        kept.setAccessibleText(messages.text("gone.written"));
        Label title = new Label(messages.text("gone"));
        title.setWrapText(true);
        title.getStyleClass().add("question");
        body.getChildren()
                .setAll(title, quiet(messages.text("gone.written")), kept, goOn(messages.text("gone.on"), model::goOn));
        Platform.runLater(this::requestFocus);
    }

    private Button goOn(String name, Runnable run) {
        Button button = new Button(name);
        button.getStyleClass().addAll("small", "accent", "go-on");
        button.setOnAction(press -> run.run());
        return button;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
