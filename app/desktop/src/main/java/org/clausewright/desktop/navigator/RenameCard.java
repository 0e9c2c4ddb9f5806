package org.clausewright.desktop.navigator;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.spec.Failure;
import org.clausewright.workspace.Subscription;

/// Asks for the new id of a section or clause.
final class RenameCard extends VBox {

    private final TextField id;
    private final Trouble trouble = new Trouble();
    private final Function<String, Optional<Failure>> rename;
    private Optional<Subscription> shown = Optional.empty();

    /// @param rename gives what went wrong; empty where it was renamed
    RenameCard(String from, Function<String, Optional<Failure>> rename) {
        this.rename = rename;
        Messages messages = Messages.of(RenameCard.class);
        getStyleClass().addAll("dialog-card", "rename-card");
        Label title = new Label(messages.text("rename.title", from));
        title.getStyleClass().add("dialog-title");
        Label explain = new Label(messages.text("rename.explain"));
        explain.setWrapText(true);
        explain.getStyleClass().add("muted");
        id = new TextField(from);
        id.setAccessibleText(messages.text("rename.new"));
        id.setOnAction(event -> tryIt());
        Button cancel = new Button(messages.text("rename.cancel"));
        cancel.getStyleClass().add("quiet");
        cancel.setOnAction(event -> close());
        Button ok = new Button(messages.text("rename.do"));
        ok.getStyleClass().add("accent");
        ok.disableProperty().bind(id.textProperty().map(now -> now.isBlank() || now.equals(from)));
        ok.setOnAction(event -> tryIt());
        HBox actions = new HBox(cancel, ok);
        actions.getStyleClass().add("dialog-actions");
        getChildren().addAll(title, explain, id, trouble, actions);
    }

    void open(Overlays overlays) {
        shown = Optional.of(overlays.modal(this, () -> {}));
        id.requestFocus();
        id.selectAll();
    }

    private void tryIt() {
        rename.apply(id.getText().strip()).ifPresentOrElse(trouble::show, this::close);
    }

    private void close() {
        shown.ifPresent(Subscription::close);
    }
}
