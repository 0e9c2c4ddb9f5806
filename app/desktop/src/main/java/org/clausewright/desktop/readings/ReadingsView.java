package org.clausewright.desktop.readings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clausewright.assist.reading.Reading;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.frame.SettingsPart;
import org.clausewright.desktop.frame.SettingsRequest;
import org.clausewright.desktop.parts.AskBar;
import org.clausewright.desktop.parts.CardList;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.Keyboard;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.SettingsButton;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.desktop.readings.ReadingsModel.Shown;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.readings.Readings.Measurement;

/// The case, how the asking goes, how far readers agree, the question, and the readings.
final class ReadingsView extends VBox {

    private final Messages messages = Messages.of(ReadingsView.class);
    private final ReadingsModel model;
    private final Navigation navigation;
    private final CaseBox situation;
    private final AskBar bar;
    private final Trouble trouble = new Trouble();
    private final Label hint = new Label();
    private final SettingsButton other = new SettingsButton(SettingsPart.MODEL);
    private final AgreementBar agreement = new AgreementBar(messages);
    private final QuestionBox question;
    private final TrialBox trial;
    private final StackPane outgoing;
    private final CardList list = new CardList();
    private final EmptyState empty = new EmptyState();
    private boolean ran;

    ReadingsView(ReadingsModel model, Navigation navigation, Subscriptions subscriptions) {
        this.model = model;
        this.navigation = navigation;
        situation = new CaseBox(messages, model, subscriptions);
        bar = new AskBar(model::cancel, this::askAgain);
        question = new QuestionBox(messages, model::answer);
        trial = new TrialBox(messages, model);
        OutgoingCard card = new OutgoingCard(model.gate(), subscriptions);
        outgoing = new StackPane(card);
        outgoing.managedProperty().bind(card.visibleProperty());
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        getStyleClass().add("readings");
        StackPane body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        list.visibleProperty().bind(empty.visibleProperty().not());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        subscriptions.follow(model.shown(), this::show);
        subscriptions.follow(model.gate().pending(), this::show);
        subscriptions.follow(model.cases().trouble(), this::showTrouble);
        subscriptions.follow(model.cases().situation(), this::showCase);
    }

    void focusFirst() {
        if (empty.isVisible()) {
            empty.focusAction();
        } else if (question.isVisible()) {
            question.getChildren().get(1).requestFocus();
        } else {
            situation.focusFirst();
        }
    }

    private void askAgain() {
        if (model.shown().get().trialState() instanceof Asked.Failed) {
            model.compare();
        } else {
            model.measure();
        }
    }

    private void showTrouble() {
        model.cases().trouble().get().ifPresentOrElse(trouble::show, trouble::clear);
    }

    private void showCase() {
        String written = model.cases().situation().get();
        agreement.showCase(model.shown()
                .get()
                .measurement()
                .map(Measurement::situation)
                .filter(measured -> !Turns.areSame(measured.text(), written))
                .map(ReadingCase::title));
    }

    private void show() {
        Shown now = model.shown().get();
        boolean here = isFocusWithin();
        empty.setVisible(now.clause().isEmpty() || !now.readers());
        if (now.clause().isEmpty()) {
            empty.say(messages.text("empty.nothing"));
        } else if (!now.readers()) {
            empty.say(messages.text("empty.no-model"), messages.text("empty.settings"), this::setUpModel);
        }
        boolean comparing = !(now.trialState() instanceof Asked.NotYet);
        bar.show(comparing ? now.trialState() : now.state(), running(now, comparing), messages.text("again"));
        now.measurement().ifPresent(measured -> agreement.show(now.spread(), asked(now, measured)));
        showCase();
        trial.show(now);
        question.setVisible(now.separation().isPresent());
        now.separation().ifPresent(question::show);
        list.show(nodes(now));
        if (here && (now.isRunning() || ran)) {
            keepKeyboard(now);
        }
        ran = now.isRunning();
    }

    /// Whoever waits here finds the keyboard at the way to stop, and then at what has come.
    private void keepKeyboard(Shown now) {
        if (Keyboard.isLost(this) || !isFocusWithin()) {
            if (now.isRunning()) {
                bar.focusAction();
            } else {
                focusFirst();
            }
        }
    }

    private List<Node> nodes(Shown now) {
        List<Node> nodes = new ArrayList<>(List.of(situation, trouble, bar, outgoing, trial));
        if (now.spread().counted() == 0
                && now.trial().isEmpty()
                && !now.isRunning()
                && model.gate().pending().get().isEmpty()) {
            boolean unusable = now.state() instanceof Asked.Answered;
            hint.setText(messages.text(unusable ? "unusable" : "hint"));
            nodes.add(hint);
            if (unusable) {
                nodes.add(other);
            }
        }
        if (now.spread().counted() > 0) {
            nodes.add(agreement);
            nodes.add(question);
            now.measurement().ifPresent(measured -> {
                for (Reading reading : now.spread().readings()) {
                    nodes.add(new ReadingCard(reading, measured, now.spread().counted(), messages));
                }
            });
        }
        return nodes;
    }

    private void setUpModel() {
        fireEvent(new SettingsRequest(SettingsPart.ENDPOINT));
    }

    /// While readers are being asked, nobody is missing.
    private static int asked(Shown now, Measurement measured) {
        return now.state() instanceof Asked.Running ? measured.votes().size() : measured.samples();
    }

    private String running(Shown now, boolean comparing) {
        if (comparing) {
            return now.trial()
                    .map(so -> messages.text("running.compare", so.came(), so.asked()))
                    .orElse("");
        }
        return now.measurement()
                .map(so -> messages.text("running", so.votes().size(), so.samples()))
                .orElse("");
    }

    private void key(KeyEvent event) {
        if (OutgoingCard.isOn(event)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            if (model.shown().get().reworded()) {
                model.compare();
            } else {
                model.measure();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (model.shown().get().isRunning() || model.cases().shown().get().isThinking()) {
                model.cancel();
                model.cases().stopThinking();
            } else {
                navigation.focusEditor();
            }
            event.consume();
        } else if (event.getCode().isDigitKey()
                && !(event.getTarget() instanceof TextInputControl)
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isShiftDown()) {
            String name = event.getCode().getName();
            if (model.answer(Character.digit(name.charAt(name.length() - 1), 10))) {
                event.consume();
            }
        }
    }
}
