package org.clausewright.desktop.parts;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.finding.Source;

/// Names, in small, who came up with what a card shows; what a model was asked with is said on pointing at it.
public final class SourceLabel extends Label {

    /// @param words how the source is named there
    public SourceLabel(String words, Source source) {
        super(words);
        getStyleClass().addAll("muted", "small-text");
        asked(source).ifPresent(asked -> {
            setTooltip(new Tooltip(asked));
            setAccessibleHelp(asked);
        });
    }

    /// What a model was asked with, in words; empty where none was.
    public static Optional<String> asked(Source source) {
        return source.template().map(template -> Messages.of(SourceLabel.class).text("source.asked", template));
    }
}
