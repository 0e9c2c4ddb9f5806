package org.clausewright.desktop.editor.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// Makes the rows of the margin for the lines that are visible, and makes them again where they have changed.
final class Margin {

    private final SourceArea area;
    private final Measure measure;
    private final Map<Integer, MarginLine> shown = new HashMap<>();
    private IntFunction<MarginLine> lines = line -> MarginLine.EMPTY;
    private IntConsumer dotListener = line -> {};

    Margin(SourceArea area, Measure measure) {
        this.area = area;
        this.measure = measure;
        area.setParagraphGraphicFactory(this::row);
        measure.leftProperty().addListener(observable -> refresh(true));
    }

    void show(IntFunction<MarginLine> newLines) {
        lines = newLines;
        refresh(false);
    }

    void onDot(IntConsumer listener) {
        dotListener = listener;
    }

    private MarginRow row(int index) {
        MarginLine line = lines.apply(index + 1);
        shown.put(index, line);
        Ground ground =
                index < area.getParagraphs().size() ? area.getParagraph(index).getParagraphStyle() : Ground.PLAIN;
        return new MarginRow(
                index + 1,
                measure.leftProperty().get(),
                measure.em(),
                ground,
                line,
                () -> dotListener.accept(index + 1));
    }

    private void refresh(boolean all) {
        int first = area.firstVisible();
        int last = area.lastVisible();
        if (first < 0) {
            return;
        }
        shown.keySet().removeIf(index -> index < first || index > last);
        for (int i = first; i <= last; i++) {
            if (all || !lines.apply(i + 1).equals(shown.get(i))) {
                area.recreateParagraphGraphic(i);
            }
        }
    }
}
