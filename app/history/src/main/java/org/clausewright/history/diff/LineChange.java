package org.clausewright.history.diff;

import java.util.List;

/// Lines of a text that are not as they were: a mark in an editor's margin.
///
/// @param line     the first such line, counted from 1; of removed lines the one that follows them, which is one more
///                 than there are lines where the end is gone
/// @param count    how many lines of the present text; 0 for removed ones
/// @param oldLine  the first line that stood there before, counted from 1
/// @param oldCount how many lines stood there before; 0 for added ones
public record LineChange(Kind kind, int line, int count, int oldLine, int oldCount) {

    /// What happened to the lines.
    public enum Kind {
        ADDED,
        MODIFIED,
        REMOVED
    }

    /// How `current` differs from `before`, in the order of its lines.
    public static List<LineChange> between(String before, String current) {
        return Tokens.differences(Lines.of(before), Lines.of(current)).stream()
                .map(edit -> new LineChange(
                        kind(edit.getLengthA(), edit.getLengthB()),
                        edit.getBeginB() + 1,
                        edit.getLengthB(),
                        edit.getBeginA() + 1,
                        edit.getLengthA()))
                .toList();
    }

    private static Kind kind(int oldCount, int count) {
        if (oldCount == 0) {
            return Kind.ADDED;
        }
        return count == 0 ? Kind.REMOVED : Kind.MODIFIED;
    }
}
