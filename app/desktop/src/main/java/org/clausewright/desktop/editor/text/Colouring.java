package org.clausewright.desktop.editor.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.clausewright.desktop.editor.text.Ink.Layer;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Puts inks on the control's text. The control's own document keeps them, so that they move with the text at once;
/// here is only what is needed to replace the marks of one layer without touching the others.
final class Colouring {

    /// From this many lines on, one large change is quicker than many small ones.
    private static final int MANY_LINES = 40;

    private final SourceArea area;
    private final Map<Layer, Marked> marked = new EnumMap<>(Layer.class);

    /// What a layer has marked, and where that stands now.
    private record Marked(List<InkRun> runs, SpanList spans) {

        static final Marked NOTHING = of(List.of());

        static Marked of(List<InkRun> runs) {
            return new Marked(
                    List.copyOf(runs),
                    new SpanList(runs.stream().map(InkRun::span).toList()));
        }

        InkRun now(int index) {
            return new InkRun(runs.get(index).ink(), spans.get(index));
        }
    }

    Colouring(SourceArea area) {
        this.area = area;
    }

    void clear() {
        marked.clear();
    }

    /// Keeps the places of marks in step with the source.
    void follow(TextEdit edit) {
        marked.values().forEach(layer -> layer.spans().follow(edit));
    }

    /// Replaces the syntax layer of the lines that a span of the source touches.
    void syntax(SourceMap map, TextSpan span, List<InkRun> runs, List<GroundRun> grounds) {
        int first = lineAt(map.toPosition(span.start()));
        int last = lastLine(map, span);
        Map<Integer, Ground> groundOfLine = new HashMap<>();
        for (GroundRun run : grounds) {
            int end = lastLine(map, run.span());
            for (int line = lineAt(map.toPosition(run.span().start())); line <= end; line++) {
                groundOfLine.put(line, run.ground());
            }
        }
        recolour(Layer.SYNTAX, map, runs, lines(first, last), line -> groundOfLine.getOrDefault(line, Ground.PLAIN));
    }

    private int lastLine(SourceMap map, TextSpan span) {
        int start = map.toPosition(span.start());
        return lineAt(Math.max(start, map.toPosition(span.end()) - 1));
    }

    /// Replaces the marks of a layer; only the lines on which they differ are touched.
    void mark(SourceMap map, Layer layer, List<InkRun> newMarks) {
        Set<InkRun> changed = new HashSet<>(newMarks);
        Marked old = marked.getOrDefault(layer, Marked.NOTHING);
        for (int i = 0; i < old.spans().size(); i++) {
            InkRun run = old.now(i);
            if (!changed.remove(run)) {
                changed.add(run);
            }
        }
        SortedSet<Integer> lines = new TreeSet<>();
        for (InkRun run : changed) {
            lines.addAll(lines(
                    lineAt(map.toPosition(run.span().start())),
                    lineAt(map.toPosition(run.span().end()))));
        }
        marked.put(layer, Marked.of(newMarks));
        recolour(layer, map, newMarks, lines, line -> area.getParagraph(line).getParagraphStyle());
    }

    private void recolour(
            Layer layer, SourceMap map, List<InkRun> runs, SortedSet<Integer> lines, IntFunction<Ground> grounds) {
        Map<Integer, Bits> painted = new HashMap<>();
        for (InkRun run : runs) {
            paint(
                    painted,
                    lines,
                    run,
                    map.toPosition(run.span().start()),
                    map.toPosition(run.span().end()));
        }
        if (lines.size() < MANY_LINES) {
            for (int line : lines) {
                StyleSpans<Look> old = area.getStyleSpans(line);
                StyleSpans<Look> now = looks(painted, line, layer, old);
                if (!now.equals(old)) {
                    area.setStyleSpans(line, 0, now);
                }
                if (area.getParagraph(line).getParagraphStyle() != grounds.apply(line)) {
                    area.setParagraphStyle(line, grounds.apply(line));
                }
            }
        } else {
            replace(layer, lines, painted, grounds);
        }
    }

    private static StyleSpans<Look> looks(Map<Integer, Bits> painted, int line, Layer layer, StyleSpans<Look> old) {
        return painted.getOrDefault(line, new Bits(old.length())).over(old, layer);
    }

    /// Puts the same text with other looks in the place of a stretch of lines: one change instead of thousands. The
    /// text stays the same, so that nobody who listens for changes of the text hears of it, and the caret stays.
    private void replace(
            Layer layer, SortedSet<Integer> changed, Map<Integer, Bits> painted, IntFunction<Ground> grounds) {
        int first = changed.first();
        int last = changed.last();
        ReadOnlyStyledDocumentBuilder<Ground, String, Look> lines =
                new ReadOnlyStyledDocumentBuilder<>(area.getSegOps(), Ground.PLAIN);
        for (int line = first; line <= last; line++) {
            Paragraph<Ground, String, Look> old = area.getParagraph(line);
            boolean same = !changed.contains(line);
            lines.addParagraph(
                    old.getText(),
                    same ? old.getStyleSpans() : looks(painted, line, layer, old.getStyleSpans()),
                    same ? old.getParagraphStyle() : grounds.apply(line));
        }
        int start = area.getAbsolutePosition(first, 0);
        int end = area.getAbsolutePosition(last, area.getParagraphLength(last));
        area.getContent().replace(start, end, lines.build());
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

    private int lineAt(int position) {
        return area.offsetToPosition(Math.min(position, area.getLength()), Bias.Forward)
                .getMajor();
    }

    private static SortedSet<Integer> lines(int first, int last) {
        SortedSet<Integer> lines = new TreeSet<>();
        for (int line = first; line <= last; line++) {
            lines.add(line);
        }
        return lines;
    }
}
