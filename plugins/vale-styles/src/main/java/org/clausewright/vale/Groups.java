package org.clausewright.vale;

import java.util.Arrays;
import java.util.regex.MatchResult;

/// Where an expression and its groups matched; group 0 is the whole.
final class Groups {

    private final int[] bounds;
    private final int offset;

    private Groups(int[] bounds, int offset) {
        this.bounds = bounds;
        this.offset = offset;
    }

    static Groups of(MatchResult match) {
        int[] bounds = new int[2 * match.groupCount() + 2];
        for (int group = 0; group <= match.groupCount(); group++) {
            bounds[2 * group] = match.start(group);
            bounds[2 * group + 1] = match.end(group);
        }
        return new Groups(bounds, 0);
    }

    /// The same, further on by so many characters.
    Groups shift(int by) {
        return new Groups(bounds, offset + by);
    }

    /// How many groups there are beside the whole.
    int count() {
        return bounds.length / 2 - 1;
    }

    boolean has(int group) {
        return bounds[2 * group] >= 0;
    }

    int start() {
        return start(0);
    }

    int end() {
        return end(0);
    }

    int start(int group) {
        return bounds[2 * group] + offset;
    }

    int end(int group) {
        return bounds[2 * group + 1] + offset;
    }

    String in(String text) {
        return text.substring(start(), end());
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds) + "+" + offset;
    }
}
