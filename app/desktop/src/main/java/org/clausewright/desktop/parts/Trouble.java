package org.clausewright.desktop.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.spec.Failure;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A failure in the place where it happened: what happened, and what to do. Hidden while there is none.
public final class Trouble extends HBox {

    private final Label message = new Label();
    private final Label advice = new Label();

    public Trouble() {
        getStyleClass().add("trouble");
        message.setWrapText(true);
        message.getStyleClass().add("trouble-message");
        advice.setWrapText(true);
        advice.getStyleClass().add("trouble-advice");
        advice.managedProperty().bind(advice.visibleProperty());
        VBox words = new VBox(message, advice);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(BootstrapIcons.EXCLAMATION_TRIANGLE, "trouble-icon"), words);
        managedProperty().bind(visibleProperty());
        clear();
    }

    public void show(Failure failure) {
        show(failure.message(), failure.advice());
    }

    public void show(String what, String whatToDo) {
        message.setText(what);
        advice.setText(whatToDo);
        advice.setVisible(!whatToDo.isEmpty());
        setVisible(true);
    }

    public void clear() {
        message.setText("");
        advice.setText("");
        setVisible(false);
    }
}
