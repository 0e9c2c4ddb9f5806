package org.clausewright.desktop.rename;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.edit.Rename;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Workspace;

/// Asks for the new id of a section or clause.
public final class RenameIdCard extends VBox {

    private final TextField id;
    private final Trouble trouble = new Trouble();
    private final Function<String, Optional<Failure>> rename;
    private Optional<Subscription> shown = Optional.empty();

    /// @param rename gives what went wrong; empty where it was renamed
    private RenameIdCard(String from, Function<String, Optional<Failure>> rename) {
        this.rename = rename;
        Messages messages = Messages.of(RenameIdCard.class);
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

    /// Asks for the new id of `from`, and renames it as one undo step.
    public static void open(Desk desk, String from) {
        RenameIdCard card = new RenameIdCard(from, to -> rename(desk.workspace(), from, to));
        card.shown = Optional.of(desk.overlays().modal(card, () -> {}));
        card.id.requestFocus();
        card.id.selectAll();
    }

    /// What went wrong; empty where it was renamed.
    private static Optional<Failure> rename(Workspace workspace, String from, String to) {
        return switch (Rename.of(workspace.spec(), from, to)) {
            case Outcome.Done<SpecEdit>(var edit) -> {
                workspace.apply(edit);
                yield Optional.empty();
            }
            case Outcome.Failed<SpecEdit>(var failure) -> Optional.of(failure);
        };
    }

    private void tryIt() {
        rename.apply(id.getText().strip()).ifPresentOrElse(trouble::show, this::close);
    }

    private void close() {
        shown.ifPresent(Subscription::close);
    }
}
