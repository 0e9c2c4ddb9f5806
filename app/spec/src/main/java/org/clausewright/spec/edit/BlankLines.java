package org.clausewright.spec.edit;

/// Finds the blank lines around a place in a text, so that an edit leaves one gap and no indent of others behind.
final class BlankLines {

    private BlankLines() {}

    /// Where the line of an offset starts if only blanks stand before it; else the offset.
    static int startOfLine(String text, int offset) {
        int start = offset;
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start == 0 || isLineBreak(text.charAt(start - 1)) ? start : offset;
    }

    /// Behind the line break that follows an offset after nothing but blanks; else the offset.
    static int afterLineBreak(String text, int offset) {
        int end = offset;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        if (end == text.length()) {
            return end;
        }
        return isLineBreak(text.charAt(end)) ? end + 1 : offset;
    }

    /// Behind the blank lines that start at an offset, the start of a line.
    static int after(String text, int offset) {
        int end = offset;
        for (int next = afterLineBreak(text, end); next > end; next = afterLineBreak(text, end)) {
            end = next;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
