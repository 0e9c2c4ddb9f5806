package org.clausewright.desktop.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// A text that refuses to be read when its time is up. A regular expression that backtracks reads the same characters
/// over and over, and this is the only place where it can be stopped.
final class TimedText implements CharSequence {

    /// Thrown out of a matcher; caught where the matcher was started.
    static final class OutOfTime extends RuntimeException {

        OutOfTime() {
            super("out of time", null, false, false);
        }
    }

    private static final int READS_BETWEEN_LOOKS = 0xFFFF;

    private final CharSequence text;
    private final long deadline;
    private final BooleanSupplier cancelled;
    private int reads;

    TimedText(CharSequence text, Duration limit, BooleanSupplier cancelled) {
        this.text = text;
        this.deadline = System.nanoTime() + limit.toNanos();
        this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
        reads++;
        if ((reads & READS_BETWEEN_LOOKS) == 0 && (System.nanoTime() > deadline || cancelled.getAsBoolean())) {
            throw new OutOfTime();
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
