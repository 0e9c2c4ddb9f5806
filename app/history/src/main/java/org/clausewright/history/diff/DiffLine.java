package org.clausewright.history.diff;

import java.util.List;
import org.clausewright.spec.text.TextSpan;

/// A line of a hunk, without its line end. Line numbers count from 1.
public sealed interface DiffLine {

    String text();

    /// A line that did not change.
    record Context(int oldLine, int newLine, String text) implements DiffLine {}

    /// @param words the words that are gone, as spans of [#text()]; empty where the whole line is
    record Removed(int oldLine, String text, List<TextSpan> words) implements DiffLine {
        public Removed {
            words = List.copyOf(words);
        }
    }

    /// @param words the words that are new, as spans of [#text()]; empty where the whole line is
    record Added(int newLine, String text, List<TextSpan> words) implements DiffLine {
        public Added {
            words = List.copyOf(words);
        }
    }
}
