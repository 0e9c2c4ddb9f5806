package org.clausewright.desktop.clarify;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.SingleKeys;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Decision;

/// What is left at the left, the sentence in the middle, the question and its answers at the right.
final class ClarifyView extends StackPane {

    private static final double WIDE = 1_150;

    private final ClarifyModel model;
    private final Draft draft;
    private final SentenceSide sentence;
    private final QuestionSide question;

    ClarifyView(
            ClarifyModel model,
            ModelWords words,
            Runnable showRule,
            Runnable showReadings,
            Subscriptions subscriptions) {
        this.model = model;
        this.draft = model.draft();
        sentence = new SentenceSide(model, subscriptions);
        question = new QuestionSide(model, words, showRule, showReadings, subscriptions);
        getStyleClass().add("clarify");
        SectionsLeft left = new SectionsLeft(model, subscriptions);
        ScrollPane middle = scroll(sentence);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(question, Priority.ALWAYS);
        middle.setPrefWidth(400);
        question.setPrefWidth(440);
        left.visibleProperty().bind(widthProperty().greaterThan(WIDE));
        left.managedProperty().bind(left.visibleProperty());
        getChildren().add(new HBox(left, middle, question));
        SingleKeys.on(this, this::key);
        focusWithinProperty().subscribe(model::setActive);
    }

    static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    void focusFirst() {
        question.focusFirst();
    }

    private boolean key(KeyEvent event) {
        if (OutgoingCard.isOn(event)) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            return did(question::acceptOrGoOn);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            return did(this::escape);
        } else if (event.getCode() == KeyCode.LEFT && event.isAltDown()) {
            return did(model.moves()::back);
        }
        return !(event.getTarget() instanceof TextInputControl)
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isControlDown()
                && press(event.getCode());
    }

    private void escape() {
        if (draft.isChoosing()) {
            model.moves().goToText();
        } else if (model.weighing().phase() != Weighing.Phase.OFF) {
            model.weighing().stop();
        } else {
            draft.reset();
            question.focusFirst();
        }
    }

    /// What a single key does while nothing is being typed.
    private boolean press(KeyCode key) {
        return switch (model.card().get()) {
            case Card.Asking(Excerpt excerpt, int number, int of) -> draft.isChoosing() && answer(key);
            case Card.Looking _ -> look(key);
            case Card.Gone _ -> onEnter(key, model.moves()::goOn);
            case Card.Nothing(Standing.Here here, int skipped) ->
                key == KeyCode.B ? did(model.moves()::back) : skipped > 0 && onEnter(key, model.moves()::askSkipped);
        };
    }

    private boolean answer(KeyCode key) {
        if (key.isDigitKey()) {
            String name = key.getName();
            return question.choose(Character.digit(name.charAt(name.length() - 1), 10));
        }
        return switch (key) {
            case S -> did(model::skip);
            case K -> did(() -> draft.leave(Decision.Answer.KEPT));
            case N -> did(() -> draft.leave(Decision.Answer.NOT_A_PROBLEM));
            case B -> did(model.moves()::back);
            case E -> did(() -> draft.editByHand(""));
            case F -> did(question::focusFree);
            case M -> did(question::askModel);
            case R -> did(question::showRule);
            case V -> did(question::showReadings);
            default -> false;
        };
    }

    private boolean look(KeyCode key) {
        return switch (key) {
            case B -> did(model.moves()::back);
            case U -> did(model.moves()::takeBack);
            case S -> did(model.moves()::goOn);
            default -> onEnter(key, model.moves()::goOn);
        };
    }

    private boolean onEnter(KeyCode key, Runnable action) {
        boolean onButton = Stream.ofNullable(getScene())
                .flatMap(scene -> Stream.ofNullable(scene.getFocusOwner()))
                .map(Node::getStyleClass)
                .anyMatch(styles -> styles.contains("button") && !styles.contains("go-on"));
        return key == KeyCode.ENTER && !onButton && did(action);
    }

    private static boolean did(Runnable action) {
        action.run();
        return true;
    }
}
