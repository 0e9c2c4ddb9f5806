package org.clausewright.desktop.examples;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;

/// The control for a [Field], and below it what to do where the text changed beneath it.
final class FieldBox extends VBox {

    private final Field field;
    private final TextInputControl input;
    private final Runnable save;
    private final Edits edits;

    /// What a field asks of the card that it is in.
    interface Edits {

        /// The card is to be read again.
        void done();

        /// Takes back the last change of the spec, as outside of the card.
        void undo();

        void redo();
    }

    /// @param save hands the draft to the file
    FieldBox(Field field, TextInputControl input, String name, Messages messages, Runnable save, Edits edits) {
        this.field = field;
        this.input = input;
        this.save = save;
        this.edits = edits;
        getStyleClass().add("field-box");
        input.setAccessibleText(name);
        input.setPromptText(name);
        input.textProperty().bindBidirectional(field.draft());
        input.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(input, staleNotice(messages));
    }

    /// Lets the field be, once the face that it is in has been replaced.
    void retire() {
        input.textProperty().unbindBidirectional(field.draft());
        setDisable(true);
    }

    void commit() {
        if (!isDisabled() && field.isDirty() && !field.stale().get()) {
            save.run();
            field.committed();
        }
    }

    TextInputControl input() {
        return input;
    }

    private Node staleNotice(Messages messages) {
        Label words = new Label(messages.text("edit.stale"));
        words.setWrapText(true);
        Button mine = new Button(messages.text("edit.keepMine"));
        mine.getStyleClass().addAll("small", "quiet");
        mine.setOnAction(event -> {
            save.run();
            field.committed();
        });
        Button theirs = new Button(messages.text("edit.takeTheirs"));
        theirs.getStyleClass().addAll("small", "quiet");
        theirs.setOnAction(event -> field.reset());
        HBox buttons = new HBox(mine, theirs);
        buttons.getStyleClass().add("stale-actions");
        VBox notice = new VBox(words, buttons);
        notice.getStyleClass().add("stale-notice");
        notice.visibleProperty().bind(field.stale());
        notice.managedProperty().bind(field.stale());
        return notice;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (field.isDirty()) {
                field.reset();
            } else {
                edits.done();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
            edits.done();
            event.consume();
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && !field.isDirty()) {
            if (event.isShiftDown()) {
                edits.redo();
            } else {
                edits.undo();
            }
            event.consume();
        }
    }
}
