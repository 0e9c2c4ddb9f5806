package org.clausewright.history.diff;

import java.util.List;

/// How a text became another. Line ends, and whether the last line has one, do not count.
public record TextDiff(List<Hunk> hunks) {

    private static final int CONTEXT = 3;

    public TextDiff {
        hunks = List.copyOf(hunks);
    }

    /// With three unchanged lines around each change, as git shows them.
    public static TextDiff between(String before, String after) {
        return between(before, after, CONTEXT);
    }

    /// @param context how many unchanged lines stand around each change
    public static TextDiff between(String before, String after, int context) {
        List<String> oldLines = Lines.of(before);
        List<String> newLines = Lines.of(after);
        return new TextDiff(new Hunks(oldLines, newLines, context).around(Tokens.differences(oldLines, newLines)));
    }

    public boolean isEmpty() {
        return hunks.isEmpty();
    }

    public int added() {
        return count(DiffLine.Added.class);
    }

    public int removed() {
        return count(DiffLine.Removed.class);
    }

    private int count(Class<? extends DiffLine> kind) {
        return (int) hunks.stream()
                .flatMap(hunk -> hunk.lines().stream())
                .filter(kind::isInstance)
                .count();
    }
}
