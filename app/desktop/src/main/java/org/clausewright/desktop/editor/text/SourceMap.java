package org.clausewright.desktop.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Which position of the control stands for which offset of the source. They differ because the control ends every
/// line with `\n` whatever the file does, does not show a byte order mark, and shows a very long line as a short
/// placeholder. Offsets and positions count UTF-16 code units.
final class SourceMap {

    /// A replacement in the control's own positions, line breaks as `\n`.
    record Shown(int start, int end, String text) {}

    /// A line that is too long to be shown, and what stands for it.
    ///
    /// @param source where the line stands in the source, without its line break
    /// @param shown  where the placeholder stands in the control
    record Fold(TextSpan source, TextSpan shown) {}

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Stretches stretches = new Stretches();
    private final LineBreak lineBreak;
    private final int foldFrom;
    private final String shown;

    /// @param foldFrom    the length from which a line is folded
    /// @param placeholder what stands for a line of a length; without line breaks, and shorter than `foldFrom`
    SourceMap(String source, int foldFrom, IntFunction<String> placeholder) {
        this.lineBreak = LineBreak.dominant(source);
        this.foldFrom = foldFrom;
        StringBuilder text = new StringBuilder(source.length());
        int line = 0;
        if (!source.isEmpty() && source.charAt(0) == BYTE_ORDER_MARK) {
            stretches.add(0, 1, 0);
            line = 1;
        }
        int i = line;
        int end = source.length();
        while (line <= end) {
            while (i < end && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
                i++;
            }
            if (i - line >= foldFrom) {
                String instead = placeholder.apply(i - line);
                stretches.add(line, i - line, instead.length());
                text.append(instead);
            } else {
                text.append(source, line, i);
            }
            if (i < end) {
                text.append('\n');
                i += addBreak(stretches, source, i, 0);
            } else {
                i++;
            }
            line = i;
        }
        this.shown = text.toString();
    }

    /// What the control shows at first.
    String shown() {
        return shown;
    }

    int toPosition(int offset) {
        int next = stretches.firstFrom(offset);
        if (next < stretches.count() && stretches.start(next) == offset) {
            return stretches.shownStart(next);
        }
        int before = next - 1;
        if (before < 0) {
            return offset;
        }
        return offset < stretches.end(before)
                ? stretches.shownStart(before)
                : stretches.shownEnd(before) + offset - stretches.end(before);
    }

    int toOffset(int position) {
        int before = stretches.lastShownUpTo(position);
        int offset = before < 0 ? position : stretches.end(before) + position - stretches.shownEnd(before);
        int next = before + 1;
        return next < stretches.count() ? Math.min(offset, stretches.start(next)) : offset;
    }

    TextSpan toOffsets(int start, int end) {
        int from = toOffset(start);
        return new TextSpan(from, Math.max(from, toOffset(end)));
    }

    /// The lines that are folded, in their order.
    List<Fold> folds() {
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < stretches.count(); i++) {
            if (isFold(i)) {
                folds.add(new Fold(
                        new TextSpan(stretches.start(i), stretches.end(i)),
                        new TextSpan(stretches.shownStart(i), stretches.shownEnd(i))));
            }
        }
        return List.copyOf(folds);
    }

    /// What a change made in the control is in the source. The document's own line break stands for each
    /// `\n`, and where the change would let a `\r` meet a `\n` so that two line breaks became one, the edit
    /// reaches as far as is needed to keep them two.
    ///
    /// @param next the character of the control behind the change; -1 at the end
    TextEdit typed(int position, int removed, String inserted, int next) {
        int start = toOffset(position);
        int end = removed == 0 ? start : toOffset(position + removed);
        String text = lineBreak.in(inserted);
        boolean lineFeedNext = next == '\n' && !startsStretch(end);
        if (endsCarriageReturn(start)) {
            if (text.isEmpty() && lineFeedNext) {
                end++;
                text = "\r\n";
            } else if (text.startsWith("\n")) {
                text = "\r" + text;
            }
        }
        if (text.endsWith("\r") && end == toOffset(position + removed) && lineFeedNext) {
            text += "\n";
        }
        TextEdit edit = TextEdit.replace(start, end, text);
        splice(edit);
        return edit;
    }

    /// What an edit of the source is in the control; empty where the control has to be filled afresh, because the edit
    /// touches a folded line, makes one, or touches the byte order mark.
    ///
    /// @param character what the control has at a position; -1 at the end
    Optional<Shown> apply(TextEdit edit, IntUnaryOperator character) {
        if (needsRefill(edit, character)) {
            return Optional.empty();
        }
        TextEdit whole = wholeBreaks(edit, character);
        Shown change = new Shown(
                toPosition(whole.span().start()), toPosition(whole.span().end()), LineBreak.shown(whole.replacement()));
        splice(whole);
        return Optional.of(change);
    }

    /// True where a change in the control would touch a placeholder without replacing it as a whole.
    boolean hurtsFold(int position, int removed, String inserted) {
        int end = position + removed;
        for (int i = 0; i < stretches.count(); i++) {
            if (!isFold(i) || stretches.shownStart(i) > end || stretches.shownEnd(i) < position) {
                continue;
            }
            boolean covers = position <= stretches.shownStart(i) && stretches.shownEnd(i) <= end && removed > 0;
            boolean before = removed == 0 && position == stretches.shownStart(i) && inserted.endsWith("\n");
            boolean after = removed == 0 && position == stretches.shownEnd(i) && inserted.startsWith("\n");
            if (!covers && !before && !after) {
                return true;
            }
        }
        return false;
    }

    private boolean needsRefill(TextEdit edit, IntUnaryOperator character) {
        int start = edit.span().start();
        int end = edit.span().end();
        boolean hasMark = stretches.count() > 0 && stretches.shownLength(0) == 0;
        int newFirst = edit.replacement().isEmpty()
                ? character.applyAsInt(toPosition(end))
                : edit.replacement().charAt(0);
        boolean touchesMark = start == 0 && (hasMark || newFirst == BYTE_ORDER_MARK);
        return touchesMark || edit.replacement().length() >= foldFrom || touchesFold(start, end);
    }

    private boolean touchesFold(int start, int end) {
        for (int i = Math.max(0, stretches.firstFrom(start) - 1); i < stretches.count(); i++) {
            if (stretches.start(i) > end) {
                return false;
            }
            if (isFold(i) && stretches.end(i) >= start) {
                return true;
            }
        }
        return false;
    }

    /// The same edit, widened so that it begins and ends at whole line breaks, before it and after it.
    private TextEdit wholeBreaks(TextEdit edit, IntUnaryOperator character) {
        int start = edit.span().start();
        int end = edit.span().end();
        String text = edit.replacement();
        boolean splitsAtEnd = insideBreak(end);
        boolean lineFeedNext = splitsAtEnd || (!startsStretch(end) && character.applyAsInt(toPosition(end)) == '\n');
        if (insideBreak(start)
                || (endsCarriageReturn(start) && (text.startsWith("\n") || (text.isEmpty() && lineFeedNext)))) {
            start--;
            text = "\r" + text;
        }
        if (splitsAtEnd || (lineFeedNext && text.endsWith("\r"))) {
            end++;
            text += "\n";
        }
        return TextEdit.replace(start, end, text);
    }

    private void splice(TextEdit edit) {
        int start = edit.span().start();
        Stretches inserted = new Stretches();
        String text = edit.replacement();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            i += c == '\n' || c == '\r' ? addBreak(inserted, text, i, start) : 1;
        }
        stretches.splice(
                stretches.firstFrom(start), stretches.firstFrom(edit.span().end()), inserted, edit.growth());
    }

    /// Adds the line break that stands at `i`, unless it is shown as it is, and says how long it is.
    private static int addBreak(Stretches to, String text, int i, int shift) {
        if (text.charAt(i) == '\n') {
            return 1;
        }
        int length = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
        to.add(i + shift, length, 1);
        return length;
    }

    private boolean startsStretch(int offset) {
        int i = stretches.firstFrom(offset);
        return i < stretches.count() && stretches.start(i) == offset;
    }

    private boolean insideBreak(int offset) {
        int i = stretches.firstFrom(offset) - 1;
        return i >= 0 && stretches.length(i) == 2 && stretches.start(i) + 1 == offset && stretches.shownLength(i) == 1;
    }

    /// Whether a line that ends with a lone `\r` ends here.
    private boolean endsCarriageReturn(int offset) {
        int i = stretches.firstFrom(offset) - 1;
        return i >= 0 && stretches.length(i) == 1 && stretches.shownLength(i) == 1 && stretches.end(i) == offset;
    }

    private boolean isFold(int i) {
        return stretches.length(i) >= foldFrom;
    }
}
