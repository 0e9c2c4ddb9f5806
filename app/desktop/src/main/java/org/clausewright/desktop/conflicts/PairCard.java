package org.clausewright.desktop.conflicts;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.spec.Decision.Answer;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.finding.Conflict;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Two passages, the case in which they differ, what the ladder says, and what the author says.
final class PairCard extends VBox {

    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

    private final Messages messages;
    private final ConflictsModel model;
    private final Pair pair;
    private final HBox foot = new HBox();
    private final Trouble trouble = new Trouble();

    PairCard(Pair pair, Ladder ladder, Messages messages, ConflictsModel model) {
        this.pair = pair;
        this.messages = messages;
        this.model = model;
        Conflict conflict = pair.conflict();
        getStyleClass().addAll("card", "pair-card");
        setFocusTraversable(true);
        setAccessibleText(messages.text("pair.name", pair.leftTitle(), pair.rightTitle()));
        pseudoClassStateChanged(DECIDED, conflict.state() != Conflict.State.OPEN);
        foot.getStyleClass().add("card-foot");
        getChildren()
                .addAll(
                        head(conflict),
                        new SideView(conflict.left(), pair.leftTitle(), ladder, () -> model.goTo(conflict.left())),
                        new SideView(conflict.right(), pair.rightTitle(), ladder, () -> model.goTo(conflict.right())),
                        said(messages.text("case"), conflict.scenario()),
                        said(verdict(conflict), conflict.because()),
                        trouble,
                        foot);
        showActions();
        setOnMouseClicked(click -> {
            requestFocus();
            model.reveal(conflict.left());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Pair pair() {
        return pair;
    }

    private Node head(Conflict conflict) {
        Label kind = new Label(conflict.kind().replace('-', ' '), Icons.of(BootstrapIcons.SHUFFLE));
        kind.getStyleClass().add("conflict-kind");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(kind, space);
        head.getStyleClass().add("pair-head");
        if (conflict.state() != Conflict.State.OPEN) {
            Label state = new Label(messages.text("state." + conflict.state().id()), Icons.of(BootstrapIcons.CHECK));
            state.getStyleClass().add("conflict-state");
            head.getChildren().add(state);
        }
        return head;
    }

    private String verdict(Conflict conflict) {
        return switch (conflict.verdict()) {
            case LEFT -> messages.text("verdict.side", title(pair.leftTitle(), conflict.left()));
            case RIGHT -> messages.text("verdict.side", title(pair.rightTitle(), conflict.right()));
            case UNDECIDED -> messages.text("verdict.undecided");
        };
    }

    private static String title(String sectionTitle, Conflict.Side side) {
        return sectionTitle.isEmpty() ? side.file().value() : sectionTitle;
    }

    private static Node said(String what, String words) {
        Label name = new Label(what);
        name.setWrapText(true);
        name.getStyleClass().add("said-name");
        Label text = new Label(words);
        text.setWrapText(true);
        VBox box = new VBox(name, text);
        box.getStyleClass().add("said");
        text.setManaged(!words.isBlank());
        return box;
    }

    private void showActions() {
        Conflict conflict = pair.conflict();
        foot.getChildren().clear();
        if (conflict.state() == Conflict.State.OPEN) {
            foot.getChildren().addAll(button("accept", Answer.ACCEPTED), button("resolve", Answer.RESOLVED));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label source = new Label(conflict.source());
        source.getStyleClass().addAll("muted", "small-text");
        foot.getChildren().addAll(space, source);
    }

    private Button button(String key, Answer answer) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().addAll("small", "quiet");
        button.setOnAction(event -> askWhy(answer));
        return button;
    }

    private void askWhy(Answer answer) {
        TextField why = new TextField();
        String prompt = messages.text(answer == Answer.ACCEPTED ? "accept.why" : "resolve.why");
        why.setPromptText(prompt);
        why.setAccessibleText(prompt);
        HBox.setHgrow(why, Priority.ALWAYS);
        Button save = new Button(messages.text("save"));
        save.getStyleClass().addAll("small", "accent");
        save.disableProperty().bind(why.textProperty().map(String::isBlank));
        Runnable record = () -> {
            Optional.of(why.getText().strip())
                    .filter(words -> !words.isEmpty())
                    .flatMap(words -> model.decide(pair.conflict(), answer, words))
                    .ifPresent(trouble::show);
        };
        save.setOnAction(event -> record.run());
        why.setOnAction(event -> record.run());
        why.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                showActions();
                requestFocus();
                event.consume();
            }
        });
        foot.getChildren().setAll(why, save);
        why.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        if (event.getCode() == KeyCode.LEFT) {
            model.reveal(pair.conflict().left());
            event.consume();
        } else if (event.getCode() == KeyCode.RIGHT) {
            model.reveal(pair.conflict().right());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.goTo(pair.conflict().left());
            event.consume();
        }
    }
}
