package org.clausewright.desktop.changes;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.IconButton;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The changes as a pane: files, difference, commit form.
public final class ChangesPane implements Pane {

    private final Messages messages = Messages.of(ChangesPane.class);
    private final ChangesModel model;
    private final StackPane root = new StackPane();
    private final FileList files;
    private final DiffView diff = new DiffView();
    private final CommitForm form;
    private final HBox whole;
    private boolean messageWanted;

    public ChangesPane(ChangesModel model, CommitModel commit) {
        this.model = model;
        files = new FileList(model);
        form = new CommitForm(commit);
        whole = new HBox(files.node(), diff.node(), form);
        whole.getStyleClass().add("changes");
        HBox.setHgrow(diff.node(), Priority.ALWAYS);
        model.difference().subscribe(diff::show);
        model.versions().subscribe(this::show);
    }

    private void show(Versions versions) {
        root.getChildren()
                .setAll(
                        switch (versions) {
                            case Versions.Unknown() -> new StackPane();
                            case Versions.None() ->
                                said(
                                        messages.text("none"),
                                        Optional.of(button("none.create", model::createRepository)));
                            case Versions.Unreadable(var failure) ->
                                said(
                                        failure.message() + "\n" + failure.advice(),
                                        Optional.of(button("again", model::refresh)));
                            case Versions.Inside(var folder, var status)
                            when status.isClean() ->
                                said(messages.text("clean", status.head().label()), Optional.empty());
                            case Versions.Inside inside -> whole;
                        });
        if (messageWanted && root.getChildren().contains(whole)) {
            messageWanted = false;
            form.focus();
        }
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setOnAction(pressed -> run.run());
        return button;
    }

    private static Node said(String words, Optional<Button> button) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        VBox box = new VBox(label);
        box.getStyleClass().add("empty-state");
        button.ifPresent(box.getChildren()::add);
        return box;
    }

    @Override
    public String id() {
        return "changes";
    }

    @Override
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> messages.text("title", model.rows().size()), model.rows());
    }

    /// The branch and the number of changes, as the status bar says it; empty outside a repository.
    public ObservableValue<String> brief() {
        return model.versions().map(versions -> switch (versions) {
            case Versions.Inside(var folder, var status) ->
                messages.text("brief", status.head().label(), status.files().size());
            case Versions.None() -> messages.text("brief.none");
            case Versions.Unknown(), Versions.Unreadable _ -> "";
        });
    }

    @Override
    public Optional<Node> tools() {
        return Optional.of(new IconButton(BootstrapIcons.ARROW_CLOCKWISE, messages.text("refresh"), model::refresh));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        if (root.getChildren().contains(whole)) {
            files.node().requestFocus();
        } else {
            root.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    /// Gives the keyboard focus to the commit's message, now or once there is something to commit.
    public void focusMessage() {
        if (root.getChildren().contains(whole)) {
            form.focus();
        } else {
            messageWanted = true;
            focus();
        }
    }

    @Override
    public void close() {
        model.close();
        diff.close();
    }

    static String word(Messages messages, org.clausewright.history.ChangedFile.Change change) {
        return messages.text("change." + change.name().toLowerCase(Locale.ROOT));
    }
}
