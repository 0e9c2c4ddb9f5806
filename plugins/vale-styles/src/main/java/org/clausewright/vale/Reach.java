package org.clausewright.vale;

/// A text that notes how far into it a search has looked.
final class Reach implements CharSequence {

    private final CharSequence text;
    private int first;
    private int last;

    Reach(CharSequence text) {
        this.text = text;
    }

    /// Forgets what was looked at so far.
    void begin(int at) {
        first = at;
        last = at;
    }

    /// The lowest index that was looked at.
    int first() {
        return first;
    }

    /// The highest index that was looked at.
    int last() {
        return last;
    }

    @Override
    public char charAt(int index) {
        if (index > last) {
            last = index;
        } else if (index < first) {
            first = index;
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
