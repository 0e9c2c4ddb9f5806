package org.clausewright.desktop.changes;

import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clausewright.desktop.frame.Messages;
import org.jspecify.annotations.Nullable;

/// A changed file: tick, name, how it changed.
final class FileCell extends ListCell<ChangeRow> {

    private final Messages messages = Messages.of(FileCell.class);
    private final CheckBox tick = new CheckBox();
    private final Label name = new Label();
    private final Label change = new Label();
    private final HBox row = new HBox(tick, name, change);
    private @Nullable ChangeRow shown;

    FileCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        row.getStyleClass().add("changed-file");
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        change.setMinWidth(Region.USE_PREF_SIZE);
        tick.setFocusTraversable(false);
        HBox.setHgrow(name, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable ChangeRow item, boolean empty) {
        super.updateItem(item, empty);
        if (shown != null) {
            tick.selectedProperty().unbindBidirectional(shown.chosen());
            shown = null;
        }
        if (item == null || empty) {
            setGraphic(null);
            setText(null);
            return;
        }
        shown = item;
        String word = ChangesPane.word(messages, item.file().change());
        tick.selectedProperty().bindBidirectional(item.chosen());
        tick.setAccessibleText(messages.text("choose", item.path().value()));
        name.setText(item.path().value());
        change.setText(word);
        change.getStyleClass().setAll("change-kind", item.file().change().name().toLowerCase(Locale.ROOT));
        setText(item.path().value() + ", " + word);
        setGraphic(row);
    }
}
