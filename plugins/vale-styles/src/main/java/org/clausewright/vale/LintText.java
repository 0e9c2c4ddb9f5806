package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import org.clausewright.spec.text.TextSpan;

/// A text as Vale hands it to its rules: the words that a reader sees, one blank where markup stood between them,
/// and an asterisk for each character of code.
class LintText {

    private final Scope.Place place;
    private final String text;
    private final IntUnaryOperator origins;
    private final int sourceStart;

    /// @param origins for each character where it stands in the block, or -1 for a blank that was put in
    /// @param start   where the text starts in the block
    LintText(Scope.Place place, String text, IntUnaryOperator origins, int start) {
        this.place = place;
        this.text = text;
        this.origins = origins;
        this.sourceStart = start;
    }

    final Scope.Place place() {
        return place;
    }

    final String text() {
        return text;
    }

    /// Where a character stands in the block, or -1 for a blank that was put in.
    final int origin(int at) {
        return origins.applyAsInt(at);
    }

    /// All that an expression finds, in the order of the text.
    ///
    /// @throws TooSlow where it does not come to an end
    List<Groups> find(Expression expression) {
        List<Groups> found = new ArrayList<>(0);
        Matcher matcher = expression.matcher(text);
        while (matcher.find()) {
            found.add(Groups.of(matcher));
        }
        return found;
    }

    /// Whether an expression finds anything.
    ///
    /// @throws TooSlow where it does not come to an end
    boolean has(Expression expression) {
        return expression.isIn(text);
    }

    /// The same text as another place has it.
    final LintText at(Scope.Place newPlace) {
        return new LintText(newPlace, text, origins, sourceStart);
    }

    /// Where a stretch of this text stands in the block; empty at the start of the text for nothing.
    final TextSpan source(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && origin(from) < 0) {
            from++;
        }
        while (to > from && origin(to - 1) < 0) {
            to--;
        }
        if (from == to) {
            return TextSpan.at(start < text.length() && origin(start) >= 0 ? origin(start) : sourceStart);
        }
        return new TextSpan(origin(from), origin(to - 1) + 1);
    }

    /// The part of this text that comes from a span of the block, without the blanks at its ends.
    final LintText within(TextSpan span, Scope.Place newPlace) {
        int from = firstFrom(span.start());
        int to = Math.max(from, firstFrom(span.end()));
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int first = from;
        return new LintText(newPlace, text.substring(from, to), at -> origins.applyAsInt(first + at), span.start());
    }

    /// Whether this is what a passage or a cell says, and no part of that.
    final boolean isWholePassage() {
        return place.names().equals(place.parent());
    }

    final LintText masked(String newText) {
        return new LintText(place, newText, origins, sourceStart);
    }

    /// The first character that comes from an offset of the block or from behind it.
    private int firstFrom(int offset) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int known = middle;
            while (known < high && origin(known) < 0) {
                known++;
            }
            if (known == high || origin(known) >= offset) {
                high = middle;
            } else {
                low = known + 1;
            }
        }
        return low;
    }
}
