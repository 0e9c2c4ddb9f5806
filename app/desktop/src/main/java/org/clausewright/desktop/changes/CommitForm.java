package org.clausewright.desktop.changes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;

/// Message, author where git does not know one, and the button. Ctrl+Enter commits.
final class CommitForm extends VBox {

    private static final KeyCombination SUBMIT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Messages messages = Messages.of(CommitForm.class);
    private final CommitModel model;
    private final TextArea message = new TextArea();

    CommitForm(CommitModel model) {
        this.model = model;
        getStyleClass().add("commit-form");
        message.setPromptText(messages.text("message.prompt"));
        message.setAccessibleText(messages.text("message"));
        message.setWrapText(true);
        message.setPrefRowCount(3);
        message.textProperty().bindBidirectional(model.message());
        VBox.setVgrow(message, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().addAll(message, author(), problem(), buttons());
    }

    void focus() {
        message.requestFocus();
    }

    private void onKey(KeyEvent event) {
        if (SUBMIT.match(event)) {
            event.consume();
            model.commit();
        } else if (event.getCode() == KeyCode.TAB && message.equals(event.getTarget()) && !event.isShortcutDown()) {
            event.consume();
            message.requestFocusTraversal(
                    event.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
        }
    }

    private HBox author() {
        TextField name = field("author.name", model.authorName());
        TextField mail = field("author.mail", model.authorMail());
        HBox author = new HBox(name, mail);
        author.getStyleClass().add("commit-author");
        author.visibleProperty().bind(model.asksAuthor());
        author.managedProperty().bind(author.visibleProperty());
        return author;
    }

    private TextField field(String key, javafx.beans.property.StringProperty value) {
        TextField field = new TextField();
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.textProperty().bindBidirectional(value);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private HBox buttons() {
        Button commit = new Button();
        commit.getStyleClass().add("accent");
        commit.textProperty().bind(model.chosen().map(count -> messages.text("commit", count)));
        commit.disableProperty().bind(model.busy());
        commit.setOnAction(pressed -> model.commit());
        Button anyway = new Button(messages.text("commit.anyway"));
        anyway.visibleProperty().bind(model.gated());
        anyway.managedProperty().bind(anyway.visibleProperty());
        anyway.setOnAction(pressed -> model.commitAnyway());
        HBox buttons = new HBox(commit, anyway);
        buttons.getStyleClass().add("commit-buttons");
        return buttons;
    }
}
