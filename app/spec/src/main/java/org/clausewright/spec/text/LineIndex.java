package org.clausewright.spec.text;

import java.util.Arrays;

/// Where the lines of a text start. A line ends with `\n`, `\r\n` or a lone `\r`.
public final class LineIndex {

    private final int[] starts;
    private final int length;

    private LineIndex(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    public static LineIndex of(CharSequence text) {
        int[] starts = new int[Math.max(16, text.length() / 40)];
        int count = 1;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\r') {
                continue;
            }
            if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                i++;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return new LineIndex(Arrays.copyOf(starts, count), length);
    }

    public int count() {
        return starts.length;
    }

    /// The line of an offset, counted from 1.
    public int line(int offset) {
        checkOffset(offset);
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The column of an offset in UTF-16 code units, counted from 1.
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /// Where a line starts, the lines counted from 1.
    public int start(int line) {
        return starts[line - 1];
    }

    private void checkOffset(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
        }
    }
}
