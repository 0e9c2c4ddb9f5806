package org.clausewright.desktop.editor;

import org.clausewright.desktop.editor.text.MarginLine;

/// Lines that differ from what was committed.
///
/// @param first counted from 1
/// @param last  inclusive
public record ChangeMark(int first, int last, MarginLine.Change change) {

    public ChangeMark {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no lines: " + first + ".." + last);
        }
    }
}
