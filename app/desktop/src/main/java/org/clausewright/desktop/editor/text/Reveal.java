package org.clausewright.desktop.editor.text;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Brings the caret into view, a third below the top, unless it is comfortably visible. It then stays there while the
/// view takes on its size, until the author does something.
final class Reveal {

    private static final double HEIGHT = 1.0 / 3;

    /// The lines that have to be left above and below the caret, in units of the size of the text.
    private static final double COMFORT = 3;

    private final SourceArea area;
    private final Measure measure;
    private boolean wanted;
    private Optional<Bounds> placedIn = Optional.empty();

    Reveal(SourceArea area, Measure measure) {
        this.area = area;
        this.measure = measure;
        area.addEventFilter(ScrollEvent.ANY, event -> wanted = false);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> wanted = false);
        area.addEventFilter(KeyEvent.ANY, event -> wanted = false);
    }

    void caret() {
        wanted = true;
        placedIn = Optional.empty();
        area.requestLayout();
    }

    void laidOut() {
        Bounds view = new BoundingBox(0, 0, measure.em(), area.getWidth(), area.getHeight(), 0);
        if (!wanted || area.getHeight() <= 0 || placedIn.filter(view::equals).isPresent()) {
            return;
        }
        if (placedIn.isPresent() || !isComfortable()) {
            area.scrollCaretTo(Math.floor(area.getHeight() * HEIGHT));
        }
        placedIn = Optional.of(view);
    }

    private boolean isComfortable() {
        double comfort = measure.em() * COMFORT;
        return area.caretBounds()
                .filter(caret -> caret.getMinY() >= comfort && caret.getMaxY() <= area.getHeight() - comfort)
                .isPresent();
    }
}
