package org.clausewright.history.diff;

import java.util.List;

/// Changes that stand close together, with some lines around them.
///
/// @param oldLine the first line of it in the old text, counted from 1
/// @param newLine the first line of it in the new text, counted from 1
public record Hunk(int oldLine, int newLine, List<DiffLine> lines) {

    public Hunk {
        lines = List.copyOf(lines);
    }
}
