package org.clausewright.desktop.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where there is nothing: one sentence, and one action at most.
public final class EmptyState extends VBox {

    private final Label sentence = new Label();
    private final Button action = new Button();

    public EmptyState() {
        getStyleClass().add("empty-state");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("empty-sentence");
        getChildren().addAll(sentence, action);
        action.managedProperty().bind(action.visibleProperty());
        action.setVisible(false);
    }

    public void focusAction() {
        action.requestFocus();
    }

    public void say(String words) {
        sentence.setText(words);
        action.setVisible(false);
    }

    public void say(String words, String actionTitle, Runnable run) {
        sentence.setText(words);
        action.setText(actionTitle);
        action.setOnAction(event -> run.run());
        action.setVisible(true);
    }
}
