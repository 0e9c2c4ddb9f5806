package org.clausewright.spec.text;

/// A stretch of text: offsets in UTF-16 code units, end exclusive.
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public static TextSpan at(int offset) {
        return new TextSpan(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// True where `offset` lies inside or at either edge, as a caret may.
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /// True where the two share at least one character; an empty span overlaps what strictly surrounds it.
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public TextSpan shift(int by) {
        return by == 0 ? this : new TextSpan(start + by, end + by);
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
