package org.clausewright.desktop;

import java.util.Comparator;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Messages;

/// All commands that have a key, for Help.
final class KeysCard extends VBox {

    KeysCard(Commands commands) {
        getStyleClass().addAll("dialog-card", "keys-card");
        Label title = new Label(Messages.of(KeysCard.class).text("keys.title"));
        title.getStyleClass().add("dialog-title");
        VBox rows = new VBox();
        commands.all().stream()
                .filter(command -> command.key().isPresent())
                .sorted(Comparator.comparing(Command::title))
                .forEach(command ->
                        command.key().ifPresent(key -> rows.getChildren().add(row(command, key))));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
    }

    private static HBox row(Command command, KeyCombination key) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label cap = new Label(key.getDisplayText());
        cap.getStyleClass().add("key-cap");
        HBox row = new HBox(new Label(command.title()), space, cap);
        row.getStyleClass().add("keys-row");
        return row;
    }
}
