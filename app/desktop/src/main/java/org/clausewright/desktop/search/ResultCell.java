package org.clausewright.desktop.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows a file's name with its count, or a hit's line number and words, the hit marked.
final class ResultCell extends ListCell<ResultRow> {

    private final Label file = new Label();
    private final Label count = new Label();
    private final HBox heading = new HBox(file, count);
    private final Label line = new Label();
    private final Text before = new Text();
    private final Label mark = new Label();
    private final Text after = new Text();
    private final HBox found = new HBox(line, new TextFlow(before, mark, after));

    ResultCell() {
        heading.getStyleClass().add("file-heading");
        count.getStyleClass().add("count");
        found.getStyleClass().add("hit");
        line.getStyleClass().add("line");
        mark.getStyleClass().add("mark");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ResultRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        switch (item) {
            case ResultRow.Heading(var path, var hits) -> {
                file.setText(path.value());
                count.setText(Integer.toString(hits));
                setGraphic(heading);
            }
            case ResultRow.Found(var hit) -> {
                line.setText(Integer.toString(hit.line()));
                before.setText(hit.excerpt().substring(0, hit.marked().start()));
                mark.setText(hit.marked().in(hit.excerpt()));
                after.setText(hit.excerpt().substring(hit.marked().end()));
                setGraphic(found);
            }
        }
    }
}
