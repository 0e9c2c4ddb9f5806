package org.clausewright.desktop.editor.text;

import org.clausewright.desktop.editor.text.Ink.Layer;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The inks of one layer on one line, character by character.
final class Bits {

    private final int[] inks;

    Bits(int length) {
        this.inks = new int[length];
    }

    void add(Ink ink, int start, int end) {
        for (int i = start; i < end; i++) {
            inks[i] |= ink.bit();
        }
    }

    /// The looks of the line when these replace what `layer` had on it.
    StyleSpans<Look> over(StyleSpans<Look> old, Layer layer) {
        StyleSpansBuilder<Look> spans = new StyleSpansBuilder<>();
        int column = 0;
        for (StyleSpan<Look> span : old) {
            int end = column + span.getLength();
            while (column < end) {
                int same = column + 1;
                while (same < end && inks[same] == inks[column]) {
                    same++;
                }
                spans.add(span.getStyle().with(layer, inks[column]), same - column);
                column = same;
            }
            if (span.getLength() == 0) {
                spans.add(span.getStyle().with(layer, 0), 0);
            }
        }
        return spans.create();
    }
}
