package org.clausewright.workspace;

import java.util.List;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;

/// A file's text has changed.
///
/// @param edits  in the order of their places, all spans referring to the text before
/// @param source who made the change, so that it can tell its own: the view that was typed in, or the workspace
public record TextChange(SpecPath file, List<TextEdit> edits, Object source) {

    public TextChange {
        edits = List.copyOf(edits);
    }
}
