package org.clausewright.desktop.activity;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.workspace.Activity.Entry;
import org.clausewright.workspace.Activity.State;
import org.clausewright.workspace.Task;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// One entry: how it stands, what it is, how far it has come, and Cancel while it runs.
final class ActivityCell extends ListCell<Entry> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Messages messages = Messages.of(ActivityCell.class);
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label message = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Label time = new Label();
    private final Button cancel = new Button(messages.text("cancel"));
    private final HBox row = new HBox();

    ActivityCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        row.getStyleClass().add("activity-row");
        title.getStyleClass().add("activity-title");
        message.getStyleClass().add("activity-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        time.getStyleClass().add("activity-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        cancel.getStyleClass().addAll("small", "quiet");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, message);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox iconBox = new HBox(icon);
        iconBox.getStyleClass().add("activity-icon");
        row.getChildren().addAll(iconBox, words, progress, cancel, time);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setText(null);
            return;
        }
        boolean running = entry.state() == State.RUNNING;
        row.getStyleClass().setAll("activity-row", entry.state().name().toLowerCase(Locale.ROOT));
        icon.setIconCode(icon(entry.state()));
        title.setText(entry.title());
        message.setText(entry.message());
        shown(message, !entry.message().isEmpty());
        shown(progress, running);
        progress.setProgress(entry.fraction());
        shown(cancel, running);
        cancel.setAccessibleText(messages.text("cancel.of", entry.title()));
        cancel.setOnAction(pressed -> entry.task().ifPresent(Task::cancel));
        time.setText(TIME.format(entry.started()));
        setText(messages.text("spoken", entry.title(), messages.text("state." + entry.state()), entry.message()));
        setGraphic(row);
    }

    private static void shown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }

    private static Ikon icon(State state) {
        return switch (state) {
            case RUNNING -> BootstrapIcons.ARROW_REPEAT;
            case DONE -> BootstrapIcons.CHECK;
            case FAILED -> BootstrapIcons.EXCLAMATION_TRIANGLE;
            case CANCELLED -> BootstrapIcons.SLASH_CIRCLE;
            case NOTE -> BootstrapIcons.INFO_CIRCLE;
        };
    }
}
