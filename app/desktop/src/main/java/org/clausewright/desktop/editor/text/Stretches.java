package org.clausewright.desktop.editor.text;

import java.util.Arrays;

/// The places of a text where source and control differ, in their order: each has a start and a length in the source,
/// and a start and a length in the control. Between them both run in step.
final class Stretches {

    private int[] at = new int[16];
    private int[] size = new int[16];
    private int[] shownAt = new int[16];
    private int[] shown = new int[16];
    private int count;

    int count() {
        return count;
    }

    int start(int i) {
        return at[i];
    }

    int end(int i) {
        return at[i] + size[i];
    }

    int length(int i) {
        return size[i];
    }

    int shownStart(int i) {
        return shownAt[i];
    }

    int shownEnd(int i) {
        return shownAt[i] + shown[i];
    }

    int shownLength(int i) {
        return shown[i];
    }

    /// Adds one behind the others.
    void add(int start, int length, int shownLength) {
        room(count + 1);
        at[count] = start;
        size[count] = length;
        shown[count] = shownLength;
        shownAt[count] = start - lagBefore(count);
        count++;
    }

    /// The first that starts at or after an offset of the source.
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(at, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /// The last that ends at or before a position of the control, or -1.
    int lastShownUpTo(int position) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (shownEnd(middle) <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /// Puts `inserted` in the place of those from `from` to before `to`, and moves what follows.
    ///
    /// @param growth by how much the source has grown before those that follow
    void splice(int from, int to, Stretches inserted, int growth) {
        int tail = count - to;
        int newCount = from + inserted.count + tail;
        room(newCount);
        for (int[] column : new int[][] {at, size, shownAt, shown}) {
            System.arraycopy(column, to, column, from + inserted.count, tail);
        }
        System.arraycopy(inserted.at, 0, at, from, inserted.count);
        System.arraycopy(inserted.size, 0, size, from, inserted.count);
        System.arraycopy(inserted.shown, 0, shown, from, inserted.count);
        count = newCount;
        for (int i = from + inserted.count; i < count; i++) {
            at[i] += growth;
        }
        int lag = lagBefore(from);
        for (int i = from; i < count; i++) {
            shownAt[i] = at[i] - lag;
            lag += size[i] - shown[i];
        }
    }

    /// By how much the source is ahead of the control where the stretch of that index starts.
    private int lagBefore(int i) {
        return i == 0 ? 0 : end(i - 1) - shownEnd(i - 1);
    }

    private void room(int wanted) {
        if (wanted > at.length) {
            int capacity = Math.max(wanted, at.length * 2);
            at = Arrays.copyOf(at, capacity);
            size = Arrays.copyOf(size, capacity);
            shownAt = Arrays.copyOf(shownAt, capacity);
            shown = Arrays.copyOf(shown, capacity);
        }
    }
}
