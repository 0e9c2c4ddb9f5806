package org.clausewright.vale;

/// A text that may be searched for a while only. Every look at a character counts: a search that has looked at
/// [#STEPS] of them, and has taken [#NANOS] and a microsecond for each character of the text, is cut off by
/// [TooSlow]. A slow machine alone cuts nothing off.
final class TimedText implements CharSequence {

    static final long STEPS = 10_000_000;
    static final long NANOS = 250_000_000;

    private static final int BETWEEN_LOOKS_AT_THE_CLOCK = 1 << 16;

    private final CharSequence text;
    private final long started = System.nanoTime();
    private long steps;

    TimedText(CharSequence text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if ((++steps & (BETWEEN_LOOKS_AT_THE_CLOCK - 1)) == 0 && steps > STEPS) {
            long allowed = NANOS + 1_000L * text.length();
            if (System.nanoTime() - started > allowed) {
                throw new TooSlow();
            }
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
