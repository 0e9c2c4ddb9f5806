package org.clausewright.desktop.examples;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Subject;

/// Says of examples which import they are of, and offers to open it where they can be changed.
final class ImportNote extends VBox {

    private final Messages messages;
    private final Label words = new Label();

    ImportNote(Messages messages, Runnable openImport) {
        this.messages = messages;
        words.setWrapText(true);
        Button open = new Button(messages.text("imported.open"));
        open.getStyleClass().addAll("small", "quiet");
        open.setOnAction(pressed -> openImport.run());
        getStyleClass().addAll("message-bar", "import-note");
        getChildren().addAll(words, open);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Subject subject) {
        setVisible(subject instanceof Subject.Imported);
        if (subject instanceof Subject.Imported imported) {
            words.setText(imported.name()
                    .map(id -> messages.text("imported.of", id, imported.spec()))
                    .orElseGet(() -> messages.text("imported", imported.spec())));
        }
    }
}
