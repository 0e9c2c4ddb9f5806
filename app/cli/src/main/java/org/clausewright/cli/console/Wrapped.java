package org.clausewright.cli.console;

import java.util.ArrayList;
import java.util.List;

/// A paragraph in lines that a terminal of eighty columns shows whole. A word that is wider stands on a line of
/// its own, so that an address or a path stays in one piece.
public final class Wrapped {

    public static final int COLUMNS = 80;

    private Wrapped() {}

    /// @param text of one line; runs of blanks become one
    /// @param first what the first line starts with
    /// @param rest  what the other lines start with
    public static List<String> lines(String first, String rest, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.strip().split("\\s+", -1)) {
            if (begun && columns(line) + 1 + columns(word) > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    /// All lines start the same.
    public static List<String> lines(String indent, String text) {
        return lines(indent, indent, text);
    }

    private static int columns(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
