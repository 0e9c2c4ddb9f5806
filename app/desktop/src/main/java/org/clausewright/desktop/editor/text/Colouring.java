package org.clausewright.desktop.editor.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.clausewright.desktop.editor.text.Ink.Layer;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Puts inks on the control's text. The control's own document keeps them, so that they move with the text at once;
/// here is only what is needed to replace the marks of one layer without touching the others.
final class Colouring {

    /// From this many lines on, one large change is quicker than many small ones.
    private static final int MANY_LINES = 40;

    private final SourceArea area;
    private final Map<Layer, List<InkRun>> marks = new EnumMap<>(Layer.class);

    Colouring(SourceArea area) {
        this.area = area;
    }

    void clear() {
        marks.clear();
    }

    /// Keeps the places of marks in step with the source.
    void follow(TextEdit edit) {
        marks.replaceAll((layer, runs) -> followed(runs, edit));
    }

    private static List<InkRun> followed(List<InkRun> runs, TextEdit edit) {
        List<InkRun> moved = new ArrayList<>(runs.size());
        for (InkRun run : runs) {
            TextSpan span = TextEdits.follow(run.span(), edit);
            moved.add(span == run.span() ? run : new InkRun(run.ink(), span));
        }
        return moved;
    }

    /// Replaces the syntax layer of the lines that a span of the source touches.
    void syntax(SourceMap map, TextSpan span, List<InkRun> runs, IntFunction<Ground> groundOfLine) {
        int first = lineAt(map.toPosition(span.start()));
        int last = Math.max(first, lineAt(Math.max(0, map.toPosition(span.end()) - 1)));
        recolour(Layer.SYNTAX, map, runs, lines(first, last));
        for (int line = first; line <= last; line++) {
            Ground ground = groundOfLine.apply(line);
            if (area.getParagraph(line).getParagraphStyle() != ground) {
                area.setParagraphStyle(line, ground);
            }
        }
    }

    /// Replaces the marks of a layer; only the lines on which they differ are touched.
    void mark(SourceMap map, Layer layer, List<InkRun> newMarks) {
        Set<InkRun> added = new HashSet<>(newMarks);
        Set<InkRun> changed = new HashSet<>(added);
        for (InkRun old : marks.getOrDefault(layer, List.of())) {
            if (!changed.remove(old)) {
                changed.add(old);
            }
        }
        TreeSet<Integer> lines = new TreeSet<>();
        for (InkRun run : changed) {
            lines.addAll(lines(
                    lineAt(map.toPosition(run.span().start())),
                    lineAt(map.toPosition(run.span().end()))));
        }
        marks.put(layer, List.copyOf(newMarks));
        recolour(layer, map, newMarks, lines);
    }

    private void recolour(Layer layer, SourceMap map, List<InkRun> runs, TreeSet<Integer> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Map<Integer, Bits> painted = new HashMap<>();
        List<InkRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparing(InkRun::span));
        for (InkRun run : sorted) {
            paint(painted, lines, run, map.toPosition(run.span().start()), map.toPosition(run.span().end()));
        }
        if (lines.size() < MANY_LINES) {
            lines.forEach(line -> setLooks(layer, line, line, painted));
        } else {
            setLooks(layer, lines.first(), lines.last(), painted, lines);
        }
    }

    private void paint(Map<Integer, Bits> painted, Set<Integer> lines, InkRun run, int start, int end) {
        if (start >= end) {
            return;
        }
        var position = area.offsetToPosition(start, Bias.Forward);
        int line = position.getMajor();
        int column = position.getMinor();
        int left = end - start;
        while (left > 0 && line < area.getParagraphs().size()) {
            int length = area.getParagraphLength(line);
            int here = Math.min(left, length - column);
            if (here > 0 && lines.contains(line)) {
                painted.computeIfAbsent(line, any -> new Bits(length)).add(run.ink(), column, column + here);
            }
            left -= length - column + 1;
            column = 0;
            line++;
        }
    }

    private void setLooks(Layer layer, int first, int last, Map<Integer, Bits> painted) {
        setLooks(layer, first, last, painted, Set.of(first));
    }

    private void setLooks(Layer layer, int first, int last, Map<Integer, Bits> painted, Set<Integer> changed) {
        StyleSpansBuilder<Look> looks = new StyleSpansBuilder<>();
        for (int line = first; line <= last; line++) {
            StyleSpans<Look> old = area.getStyleSpans(line);
            if (changed.contains(line)) {
                Bits bits = painted.getOrDefault(line, new Bits(old.length()));
                StyleSpans<Look> now = bits.over(old, layer);
                if (first == last) {
                    if (!now.equals(old)) {
                        area.setStyleSpans(line, 0, now);
                    }
                    return;
                }
                looks.addAll(now);
            } else {
                looks.addAll(old);
            }
            if (line < last) {
                looks.add(Look.PLAIN, 1);
            }
        }
        area.setStyleSpans(area.getAbsolutePosition(first, 0), looks.create());
    }

    private int lineAt(int position) {
        return area.offsetToPosition(Math.min(position, area.getLength()), Bias.Forward)
                .getMajor();
    }

    private static TreeSet<Integer> lines(int first, int last) {
        TreeSet<Integer> lines = new TreeSet<>();
        for (int line = first; line <= last; line++) {
            lines.add(line);
        }
        return lines;
    }
}
