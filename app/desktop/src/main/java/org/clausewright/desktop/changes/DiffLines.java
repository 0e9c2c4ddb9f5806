package org.clausewright.desktop.changes;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.history.diff.DiffLine;
import org.clausewright.history.diff.Hunk;
import org.clausewright.history.diff.TextDiff;
import org.clausewright.spec.text.TextSpan;

/// A difference as rows to show, hunks parted by a rule.
public final class DiffLines {

    /// What a row is.
    public enum Kind {
        CONTEXT,
        ADDED,
        REMOVED,
        GAP
    }

    /// One row.
    ///
    /// @param number the line's number in the text that it stands in; 0 for a gap
    /// @param words  the changed words, as spans of the text
    public record Row(Kind kind, int number, String text, List<TextSpan> words) {}

    private DiffLines() {}

    public static List<Row> of(TextDiff diff) {
        List<Row> rows = new ArrayList<>();
        for (Hunk hunk : diff.hunks()) {
            if (!rows.isEmpty()) {
                rows.add(new Row(Kind.GAP, 0, "", List.of()));
            }
            hunk.lines().forEach(line -> rows.add(row(line)));
        }
        return rows;
    }

    private static Row row(DiffLine line) {
        return switch (line) {
            case DiffLine.Context(int oldLine, int newLine, String text) ->
                new Row(Kind.CONTEXT, newLine, text, List.of());
            case DiffLine.Removed(int oldLine, String text, List<TextSpan> words) ->
                new Row(Kind.REMOVED, oldLine, text, words);
            case DiffLine.Added(int newLine, String text, List<TextSpan> words) ->
                new Row(Kind.ADDED, newLine, text, words);
        };
    }
}
