package org.clausewright.desktop.editor.text;

import java.util.Optional;
import org.clausewright.spec.text.TextSpan;
import org.fxmisc.richtext.SelectionImpl;

/// A ground behind a stretch of text that is no style of it: it follows the text by itself, and moving it lays out no
/// text.
final class Band {

    private final SelectionImpl<Ground, String, Look> stretch;

    Band(String name, SourceArea area) {
        this.stretch = new SelectionImpl<>(name, area, path -> path.setMouseTransparent(true));
        area.addSelection(stretch);
    }

    void show(SourceMap map, Optional<TextSpan> span) {
        int start = span.map(place -> map.toPosition(place.start())).orElse(0);
        int end = span.map(place -> map.toPosition(place.end())).orElse(0);
        if (stretch.getStartPosition() != start || stretch.getEndPosition() != end) {
            stretch.selectRange(start, end);
        }
    }
}
