package org.clausewright.desktop.conflicts;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;

/// Two passages, the case in which they differ, what the ladder says, and the way to settle it.
final class PairCard extends VBox {

    private final Messages messages;
    private final ConflictsModel model;
    private final Pair pair;
    private final BiConsumer<Pair, Optional<Remedy>> settle;

    /// @param settle shows a pair by itself, with a remedy begun where one is given
    PairCard(Pair pair, Spec spec, Messages messages, ConflictsModel model, BiConsumer<Pair, Optional<Remedy>> settle) {
        this.pair = pair;
        this.messages = messages;
        this.model = model;
        this.settle = settle;
        Conflict conflict = pair.conflict();
        getStyleClass().addAll("card", "pair-card");
        setFocusTraversable(true);
        setAccessibleText(messages.text("pair.name", pair.leftTitle(), pair.rightTitle()));
        pseudoClassStateChanged(PairHead.SETTLED, PairHead.isSettled(pair));
        PairWords words = new PairWords(pair, messages);
        getChildren()
                .addAll(
                        new PairHead(pair, messages),
                        new SideBySide(
                                side("first", spec, conflict.left(), pair.leftTitle()),
                                side("second", spec, conflict.right(), pair.rightTitle())),
                        words.scenario(),
                        words.verdict());
        words.reason().ifPresent(getChildren()::add);
        getChildren().add(foot(words));
        setOnMouseClicked(this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Pair pair() {
        return pair;
    }

    private SideView side(String name, Spec spec, Conflict.Side side, String title) {
        SideText text = SideText.of(spec, side, title, Optional.empty());
        Ladder ladder = spec.ladder();
        return new SideView(
                messages.text(name), text, ladder, messages, text.sentence().text(), () -> model.goTo(side));
    }

    private FlowPane foot(PairWords words) {
        FlowPane foot = new FlowPane();
        foot.getStyleClass().add("card-foot");
        Button open = button(pair.isOpen() ? "settle" : "settle.again", Optional.empty());
        foot.getChildren().add(open);
        if (pair.isOpen()) {
            foot.getChildren().add(button("accept", Optional.of(Remedy.ACCEPT)));
        }
        foot.getChildren().add(words.source());
        return foot;
    }

    private Button button(String key, Optional<Remedy> remedy) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("small", "quiet");
        button.setOnAction(event -> settle.accept(pair, remedy));
        return button;
    }

    private void clicked(MouseEvent click) {
        requestFocus();
        if (click.getClickCount() == 2) {
            settle.accept(pair, Optional.empty());
        } else {
            model.reveal(pair.conflict().left());
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Remedy> remedy = Keys.digit(event).flatMap(Remedy::ofDigit);
        if (event.getCode() == KeyCode.LEFT) {
            model.reveal(pair.conflict().left());
            event.consume();
        } else if (event.getCode() == KeyCode.RIGHT) {
            model.reveal(pair.conflict().right());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || remedy.isPresent()) {
            settle.accept(pair, remedy);
            event.consume();
        }
    }
}
