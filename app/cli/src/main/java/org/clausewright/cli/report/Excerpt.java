package org.clausewright.cli.report;

import org.clausewright.cli.console.PlainText;

/// A line, or the part of a long one that matters, with some words in it marked.
///
/// @param start where the marked words start in the text
/// @param end   where they end; at most the text's own end
record Excerpt(String text, int start, int end) {

    static Excerpt of(String line, int start, int end, int width) {
        int last = Math.min(Math.max(start, end), line.length());
        int from = line.length() <= width ? 0 : wordStart(line, Math.max(0, start - width / 2));
        int to = line.length() <= width ? line.length() : wordEnd(line, Math.max(last, from + width));
        String before = from > 0 ? "… " : "";
        String after = to < line.length() ? " …" : "";
        String text = before + PlainText.line(line.substring(from, to)) + after;
        int shift = before.length() - from;
        return new Excerpt(text, start + shift, last + shift);
    }

    String before() {
        return text.substring(0, start);
    }

    String marked() {
        return text.substring(start, end);
    }

    String after() {
        return text.substring(end);
    }

    private static int wordStart(String line, int at) {
        int start = at;
        while (start > 0 && at - start < 20 && line.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    private static int wordEnd(String line, int at) {
        int end = Math.min(at, line.length());
        int limit = Math.min(line.length(), end + 20);
        while (end < limit && line.charAt(end) != ' ') {
            end++;
        }
        return end;
    }
}
