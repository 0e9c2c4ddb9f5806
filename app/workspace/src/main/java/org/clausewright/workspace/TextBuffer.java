package org.clausewright.workspace;

import java.util.Arrays;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// A text that is being typed in: a gap buffer, so that a key costs what it moves and not what the text is long.
final class TextBuffer implements CharSequence {

    private static final int SMALLEST_GAP = 1_024;

    private char[] chars;
    private int gapStart;
    private int gapEnd;

    TextBuffer(String text) {
        chars = new char[text.length() + SMALLEST_GAP];
        text.getChars(0, text.length(), chars, 0);
        gapStart = text.length();
        gapEnd = chars.length;
    }

    /// @throws IndexOutOfBoundsException where the edit reaches beyond the text
    void apply(TextEdit edit) {
        TextSpan span = edit.span();
        if (span.end() > length()) {
            throw new IndexOutOfBoundsException("an edit at " + span + " of a text of " + length());
        }
        moveGapTo(span.start());
        gapEnd += span.length();
        makeRoom(edit.replacement().length());
        edit.replacement().getChars(0, edit.replacement().length(), chars, gapStart);
        gapStart += edit.replacement().length();
    }

    private void moveGapTo(int offset) {
        if (offset < gapStart) {
            int moved = gapStart - offset;
            System.arraycopy(chars, offset, chars, gapEnd - moved, moved);
            gapStart -= moved;
            gapEnd -= moved;
        } else if (offset > gapStart) {
            int moved = offset - gapStart;
            System.arraycopy(chars, gapEnd, chars, gapStart, moved);
            gapStart += moved;
            gapEnd += moved;
        }
    }

    private void makeRoom(int needed) {
        if (gapEnd - gapStart >= needed) {
            return;
        }
        int tail = chars.length - gapEnd;
        int newLength = Math.addExact(length() + needed, Math.max(SMALLEST_GAP, length() / 8));
        char[] larger = Arrays.copyOf(chars, newLength);
        System.arraycopy(chars, gapEnd, larger, newLength - tail, tail);
        chars = larger;
        gapEnd = newLength - tail;
    }

    @Override
    public int length() {
        return chars.length - (gapEnd - gapStart);
    }

    @Override
    public char charAt(int index) {
        return chars[index < gapStart ? index : index + gapEnd - gapStart];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        if (end <= gapStart) {
            return new String(chars, start, end - start);
        }
        int gap = gapEnd - gapStart;
        if (start >= gapStart) {
            return new String(chars, start + gap, end - start);
        }
        return new StringBuilder(end - start)
                .append(chars, start, gapStart - start)
                .append(chars, gapEnd, end - gapStart)
                .toString();
    }

    @Override
    public String toString() {
        return subSequence(0, length()).toString();
    }
}
