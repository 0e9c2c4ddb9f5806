package org.clausewright.desktop.editor.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.clausewright.spec.text.TextSpan;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Where in the window, and on which line, the text of the file stands.
final class Places {

    private final SourceArea area;
    private final Measure measure;
    private final Mirror mirror;

    Places(SourceArea area, Measure measure, Mirror mirror) {
        this.area = area;
        this.measure = measure;
        this.mirror = mirror;
    }

    OptionalInt offsetAt(double sceneX, double sceneY) {
        Point2D point = area.sceneToLocal(sceneX, sceneY);
        OptionalInt character = area.hit(point.getX(), point.getY()).getCharacterIndex();
        return character.isPresent() ? OptionalInt.of(mirror.map().toOffset(character.getAsInt())) : character;
    }

    Optional<Bounds> bounds(TextSpan span) {
        int start = mirror.map().toPosition(span.start());
        int end = Math.min(area.getLength(), Math.max(start + 1, mirror.map().toPosition(span.end())));
        Optional<Bounds> whole = start < end ? area.getCharacterBoundsOnScreen(start, end) : area.getCaretBounds();
        UnaryOperator<Bounds> toScene = onScreen -> area.localToScene(area.screenToLocal(onScreen));
        return whole.flatMap(bounds -> bounds.getHeight() > measure.em() * 2.5
                        ? area.getCharacterBoundsOnScreen(start, start + 1)
                        : Optional.of(bounds))
                .map(toScene);
    }

    TextSpan line(int number) {
        int index = Math.clamp(number - 1, 0, area.getParagraphs().size() - 1);
        int start = area.getAbsolutePosition(index, 0);
        return mirror.map().toOffsets(start, start + area.getParagraphLength(index));
    }

    int lineAt(int offset) {
        int position = Math.min(area.getLength(), mirror.map().toPosition(offset));
        return area.offsetToPosition(position, Bias.Forward).getMajor() + 1;
    }

    TextSpan visible() {
        int first = area.firstVisible();
        int last = area.lastVisible();
        return first < 0 || last < first
                ? TextSpan.at(0)
                : mirror.map()
                        .toOffsets(
                                area.getAbsolutePosition(first, 0),
                                area.getAbsolutePosition(last, area.getParagraphLength(last)));
    }
}
