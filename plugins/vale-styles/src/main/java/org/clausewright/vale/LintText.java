package org.clausewright.vale;

import java.util.Arrays;
import org.clausewright.spec.text.TextSpan;

/// A text as Vale hands it to its rules: the words that a reader sees, one blank where markup stood between them,
/// and an asterisk for each character of code.
final class LintText {

    private final Scope.Place place;
    private final String text;
    private final int[] origins;
    private final int sourceStart;

    /// @param origins for each character where it stands in the block, or -1 for a blank that was put in; not copied
    /// @param start   where the text starts in the block
    LintText(Scope.Place place, String text, int[] origins, int start) {
        this.place = place;
        this.text = text;
        this.origins = origins;
        this.sourceStart = start;
    }

    Scope.Place place() {
        return place;
    }

    String text() {
        return text;
    }

    /// Where a character stands in the block, or -1 for a blank that was put in.
    int origin(int at) {
        return origins[at];
    }

    /// The same text as another place has it.
    LintText at(Scope.Place newPlace) {
        return new LintText(newPlace, text, origins, sourceStart);
    }

    /// Where a stretch of this text stands in the block; empty at the start of the text for nothing.
    TextSpan source(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && origins[from] < 0) {
            from++;
        }
        while (to > from && origins[to - 1] < 0) {
            to--;
        }
        if (from == to) {
            return TextSpan.at(start < origins.length && origins[start] >= 0 ? origins[start] : sourceStart);
        }
        return new TextSpan(origins[from], origins[to - 1] + 1);
    }

    /// The part of this text that comes from a span of the block, without the blanks at its ends.
    LintText within(TextSpan span, Scope.Place newPlace) {
        int from = firstFrom(span.start());
        int to = Math.max(from, firstFrom(span.end()));
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new LintText(newPlace, text.substring(from, to), Arrays.copyOfRange(origins, from, to), span.start());
    }

    /// Whether this is what a passage or a cell says, and no part of that.
    boolean isWholePassage() {
        return place.names().equals(place.parent());
    }

    LintText masked(String newText) {
        return new LintText(place, newText, origins, sourceStart);
    }

    /// The first character that comes from an offset of the block or from behind it.
    private int firstFrom(int offset) {
        int low = 0;
        int high = origins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int known = middle;
            while (known < high && origins[known] < 0) {
                known++;
            }
            if (known == high || origins[known] >= offset) {
                high = middle;
            } else {
                low = known + 1;
            }
        }
        return low;
    }
}
