package org.clausewright.desktop.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.history.LogEntry;

/// One commit: its subject, and who wrote it when.
final class CommitCard extends VBox {

    CommitCard(LogEntry entry, Messages messages) {
        getStyleClass().addAll("card", "commit-card");
        setFocusTraversable(true);
        setAccessibleText(entry.subject());
        Label subject = new Label(entry.subject());
        subject.setWrapText(true);
        subject.getStyleClass().add("strong");
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(entry.when().atZoneSameInstant(ZoneId.systemDefault()));
        Label by = new Label(messages.text("by", entry.authorName(), when, entry.shortId()));
        by.setWrapText(true);
        by.getStyleClass().add("commit-by");
        getChildren().addAll(subject, by);
    }
}
