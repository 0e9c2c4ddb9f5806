package org.clausewright.desktop.clarify;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AskBar;
import org.clausewright.desktop.parts.FittingScroll;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.SectionNames;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;

/// The question with its answers, or what the chosen answer still needs.
final class QuestionSide extends VBox {

    /// The most that the actions take of the height, so that large text leaves room for the question.
    private static final double FOOT = 0.4;

    private final Messages messages = Messages.of(QuestionSide.class);
    private final ClarifyModel model;
    private final Draft draft;
    private final ModelWords words;
    private final Runnable showRule;
    private final Runnable showReadings;
    private final VBox body = new VBox();
    private final QuestionActions actions;
    private final ScrollPane scroll;
    private final Label notice = new Label();
    private final Trouble trouble = new Trouble();
    private final AskBar asking;
    private final StepForms forms;
    private final Choices choices;
    private final OtherCards others;
    private final TextField free = new TextField();
    private Optional<Excerpt> shown = Optional.empty();
    private Weighing.Phase weighed = Weighing.Phase.OFF;
    private Optional<Step> formShown = Optional.empty();

    QuestionSide(
            ClarifyModel model,
            ModelWords words,
            Runnable showRule,
            Runnable showReadings,
            Subscriptions subscriptions) {
        this.model = model;
        this.draft = model.draft();
        this.words = words;
        this.showRule = showRule;
        this.showReadings = showReadings;
        this.forms = new StepForms(model, subscriptions);
        this.choices = new Choices(draft, words);
        this.others = new OtherCards(model);
        this.actions = new QuestionActions(model, words, this);
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
        FittingScroll foot = new FittingScroll(actions);
        foot.setFocusTraversable(false);
        foot.maxHeightProperty().bind(heightProperty().multiply(FOOT));
        getChildren().addAll(scroll, foot);
        subscriptions.follow(model.notice(), this::showNotice);
        subscriptions.follow(model.trouble(), this::showTrouble);
        subscriptions.follow(model.card(), this::show);
        subscriptions.follow(model.card(), () -> scroll.setVvalue(0));
        subscriptions.follow(draft.step(), this::show);
        subscriptions.follow(draft.offered(), this::showChoices);
        subscriptions.follow(words.shown(), this::showChoices);
        subscriptions.follow(model.weighing().shown(), this::showWeighing);
    }

    void focusFirst() {
        requestFocus();
    }

    void focusFree() {
        free.requestFocus();
    }

    void showRule() {
        if (shown.filter(Excerpt::isOfReadings).isEmpty()) {
            showRule.run();
        }
    }

    void showReadings() {
        if (shown.flatMap(excerpt -> excerpt.finding().clause()).isPresent()) {
            showReadings.run();
        }
    }

    /// Chooses by number: the ready answers, then the fixes, then what a model wrote.
    boolean choose(int number) {
        return shown.filter(excerpt -> choices.choose(excerpt, number)).isPresent();
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

    /// Brings what is asked or told of new words into sight, once for each thing.
    private void showWeighing() {
        Weighing.Phase now = model.weighing().phase();
        if (now != weighed) {
            weighed = now;
            Platform.runLater(() -> forms.bringWeighingIntoView(scroll));
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
            case Card.Nothing nothing -> {
                words.forget();
                showOther(others.nothing(nothing));
            }
            case Card.Looking(PastAnswer past) ->
                showOther(others.past(past, head(past.excerpt().finding())));
            case Card.Gone(Excerpt excerpt, String written) -> {
                showOther(others.gone(written));
                Platform.runLater(this::requestFocus);
            }
        }
        if (focused) {
            focusWhatIsAsked();
        }
    }

    private void showOther(List<Node> card) {
        shown = Optional.empty();
        body.getChildren().setAll(card);
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
        SectionNames names = model.names();
        return new VBox(2, names.said(question(finding), "question"), names.said(finding.message(), "muted"));
    }

    private static String question(Finding finding) {
        return finding.question().map(Question::text).orElse(finding.message());
    }

    private void addChoices(Excerpt excerpt) {
        draft.readOnly().ifPresent(why -> body.getChildren().add(quiet(messages.text("readonly", why))));
        body.getChildren().add(choices.node(excerpt));
        asking.show(words.shown().get().state(), messages.text("model.running"), messages.text("model.again"));
        body.getChildren().add(asking);
        if (draft.canWrite()) {
            body.getChildren().add(free);
        }
        actions.show(excerpt);
    }

    static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
