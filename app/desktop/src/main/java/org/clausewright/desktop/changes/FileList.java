package org.clausewright.desktop.changes;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clausewright.desktop.frame.Messages;

/// The changed files. Space ticks, the arrows choose whose difference is shown.
final class FileList {

    private final ListView<ChangeRow> list;
    private final ChangesModel model;

    FileList(ChangesModel model) {
        this.model = model;
        list = new ListView<>(model.rows());
        list.getStyleClass().add("changed-files");
        list.setAccessibleText(Messages.of(FileList.class).text("files"));
        list.setCellFactory(view -> new FileCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel().selectedItemProperty().addListener((of, was, is) -> {
            if (is != null) {
                model.selected().set(Optional.of(is.path()));
            }
        });
        model.selected().subscribe(path -> select());
        model.rows().addListener((ListChangeListener<ChangeRow>) changed -> select());
    }

    Node node() {
        return list;
    }

    private void select() {
        model.selected().get().ifPresent(path -> model.rows().stream()
                .filter(row -> row.path().equals(path))
                .findFirst()
                .filter(row -> !row.equals(list.getSelectionModel().getSelectedItem()))
                .ifPresent(row -> list.getSelectionModel().select(row)));
    }

    private void onKey(KeyEvent event) {
        ChangeRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            event.consume();
            row.chosen().set(!row.chosen().get());
        }
    }
}
