package org.clausewright.desktop.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Who links to a place, to choose from.
final class ReferencesCard {

    private static final double ROW = 44;
    private static final int ROWS_SHOWN = 8;

    private final VBox node = new VBox();
    private final ListView<Reference> list = new ListView<>();

    ReferencesCard(String title, List<Reference> references, Consumer<Reference> chosen) {
        Label heading = new Label(title);
        heading.getStyleClass().add("heading");
        list.getItems().setAll(references);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.clamp(references.size(), 1, ROWS_SHOWN) * ROW + 6);
        list.setCellFactory(any -> new Row());
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !list.getSelectionModel().isEmpty()) {
                chosen.accept(list.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (!list.getSelectionModel().isEmpty()) {
                chosen.accept(list.getSelectionModel().getSelectedItem());
            }
        });
        node.getStyleClass().add("references-card");
        node.getChildren().add(heading);
        if (!references.isEmpty()) {
            node.getChildren().add(list);
        }
    }

    VBox node() {
        return node;
    }

    void focus() {
        list.requestFocus();
    }

    /// The words around the reference, the reference marked, and where it stands.
    private static final class Row extends ListCell<Reference> {

        private final Text before = new Text();
        private final Text mark = new Text();
        private final Text after = new Text();
        private final Label where = new Label();
        private final VBox row = new VBox(new TextFlow(before, mark, after), where);

        Row() {
            mark.getStyleClass().add("mark");
            where.getStyleClass().add("where");
            row.getStyleClass().add("row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Reference item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            before.setText(item.words().substring(0, item.mark().start()));
            mark.setText(item.mark().in(item.words()));
            after.setText(item.words().substring(item.mark().end()));
            where.setText(item.file() + ":" + item.line());
            setGraphic(row);
        }
    }
}
