package org.clausewright.spec.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lists of edits that belong together. The spans of a list all refer to the text before any of it is applied, so
/// they must not overlap; two insertions at one place stand in the order of the list.
public final class TextEdits {

    private TextEdits() {}

    /// The edits in the order of their places.
    ///
    /// @throws IllegalArgumentException where two of them overlap
    public static List<TextEdit> inOrder(List<TextEdit> edits) {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing(TextEdit::span));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).span().end() > sorted.get(i).span().start()) {
                throw new IllegalArgumentException("edits overlap: "
                        + sorted.get(i - 1).span() + " and " + sorted.get(i).span());
            }
        }
        return List.copyOf(sorted);
    }

    /// `text` with all edits applied.
    ///
    /// @throws IllegalArgumentException where edits overlap
    /// @throws IndexOutOfBoundsException where one reaches beyond the text
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder(text.length() + 64);
        int copied = 0;
        for (TextEdit edit : inOrder(edits)) {
            result.append(text, copied, edit.span().start()).append(edit.replacement());
            copied = edit.span().end();
        }
        return result.append(text, copied, text.length()).toString();
    }

    /// The edits that take `edits`, applied to `before`, back again.
    public static List<TextEdit> inverse(CharSequence before, List<TextEdit> edits) {
        List<TextEdit> inverse = new ArrayList<>(edits.size());
        int shift = 0;
        for (TextEdit edit : inOrder(edits)) {
            int start = edit.span().start() + shift;
            inverse.add(TextEdit.replace(
                    start, start + edit.replacement().length(), edit.span().in(before)));
            shift += edit.growth();
        }
        return List.copyOf(inverse);
    }

    /// The smallest single edit that turns `before` into `after` and splits no surrogate pair; an empty list where they
    /// are equal.
    public static List<TextEdit> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
            tail--;
        }
        return List.of(TextEdit.replace(head, before.length() - tail, after.substring(head, after.length() - tail)));
    }

    /// Where `span` stands after `edit`: moved along by what changed before it, stretched or shrunk by what changed
    /// within. Text inserted at its edges is outside.
    public static TextSpan follow(TextSpan span, TextEdit edit) {
        int start = edit.span().start();
        int end = edit.span().end();
        if (start >= span.end()) {
            return span;
        }
        if (end <= span.start()) {
            return span.shift(edit.growth());
        }
        int newStart = start < span.start() ? start + edit.replacement().length() : span.start();
        int newEnd = end > span.end() ? start : span.end() + edit.growth();
        return new TextSpan(newStart, Math.max(newStart, newEnd));
    }
}
