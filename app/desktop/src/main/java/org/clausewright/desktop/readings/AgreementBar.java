package org.clausewright.desktop.readings;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.clausewright.assist.reading.Reading;
import org.clausewright.assist.reading.Spread;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// How far readers agree: in words, and as a bar with a piece for each reading.
final class AgreementBar extends VBox {

    private static final double CLEAR = 0.5;

    private final Messages messages;
    private final Label of = new Label();
    private final Label words = new Label();
    private final Label spread = new Label();
    private final GridPane bar = new GridPane();
    private final Label losses = new Label();

    AgreementBar(Messages messages) {
        this.messages = messages;
        getStyleClass().add("agreement");
        of.getStyleClass().addAll("muted", "small-text");
        of.setWrapText(true);
        of.managedProperty().bind(of.visibleProperty());
        words.getStyleClass().add("strong");
        spread.getStyleClass().addAll("muted", "small-text");
        Tooltip bits = new Tooltip(messages.text("spread.tip"));
        bits.setWrapText(true);
        spread.setTooltip(bits);
        spread.setAccessibleHelp(bits.getText());
        bar.getStyleClass().add("agreement-bar");
        losses.getStyleClass().addAll("muted", "small-text");
        words.setWrapText(true);
        spread.setWrapText(true);
        losses.setWrapText(true);
        losses.managedProperty().bind(losses.visibleProperty());
        getChildren().addAll(of, words, bar, spread, losses);
    }

    /// Says of which case this is, where it is not the one that is written above.
    void showCase(Optional<String> title) {
        of.setText(title.map(name -> messages.text("agree.of", name)).orElse(""));
        of.setVisible(title.isPresent());
    }

    void show(Spread now, int asked) {
        words.setText(messages.text("agree", now.agreeing(), now.counted()));
        spread.setText(messages.text(
                now.entropy() == 0 ? "spread.none" : now.entropy() < CLEAR ? "spread.small" : "spread.wide",
                now.entropy(),
                now.readings().size()));
        bar.getChildren().clear();
        bar.getColumnConstraints().clear();
        for (Reading reading : now.readings()) {
            Label piece = new Label(
                    Integer.toString(reading.votes()),
                    Icons.of(reading.complies() ? BootstrapIcons.CHECK : BootstrapIcons.X));
            piece.setTextOverrun(OverrunStyle.CLIP);
            piece.getStyleClass().addAll("agreement-piece", reading.complies() ? "complies" : "breaks");
            piece.setMaxWidth(Double.MAX_VALUE);
            piece.setMinWidth(0);
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 * reading.votes() / Math.max(1, now.counted()));
            bar.getColumnConstraints().add(share);
            bar.addRow(0, piece);
        }
        bar.setAccessibleText(words.getText() + " " + spread.getText());
        int without = Math.max(0, asked - now.counted() - now.unfounded());
        losses.setText(messages.text("losses", now.unfounded(), without));
        losses.setVisible(now.unfounded() + without > 0);
    }
}
