package org.clausewright.desktop.palette;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the palette: icon, title with the typed letters marked, where it stands.
final class PaletteCell extends ListCell<PaletteModel.Hit> {

    PaletteCell(Consumer<PaletteModel.Hit> take) {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(PaletteModel.@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setGraphic(hit == null || empty ? null : row(hit));
        setText(hit == null || empty ? null : hit.entry().title());
    }

    private static HBox row(PaletteModel.Hit hit) {
        HBox row = new HBox();
        row.getStyleClass().add("palette-row");
        FontIcon icon = new FontIcon();
        hit.entry().icon().ifPresent(icon::setIconCode);
        HBox iconBox = new HBox(icon);
        iconBox.getStyleClass().add("palette-icon");
        TextFlow title = marked(hit.entry().title(), hit.match().positions());
        title.setPrefHeight(20);
        title.setMaxHeight(20);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label detail = new Label(hit.entry().detail());
        detail.getStyleClass().add("palette-detail");
        detail.setMinWidth(USE_PREF_SIZE);
        detail.setMaxWidth(260);
        row.getChildren().addAll(iconBox, title, detail);
        return row;
    }

    private static TextFlow marked(String title, List<Integer> positions) {
        TextFlow flow = new TextFlow();
        int at = 0;
        while (at < title.length()) {
            boolean hit = positions.contains(at);
            int end = at + 1;
            while (end < title.length() && positions.contains(end) == hit) {
                end++;
            }
            Text run = new Text(title.substring(at, end));
            run.getStyleClass().add(hit ? "palette-hit" : "palette-text");
            flow.getChildren().add(run);
            at = end;
        }
        return flow;
    }
}
