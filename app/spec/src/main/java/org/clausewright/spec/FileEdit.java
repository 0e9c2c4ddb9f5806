package org.clausewright.spec;

import java.util.List;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;

import static java.util.Objects.requireNonNull;

/// Edits of one file. A file that is not there counts as empty, so that inserting into it makes it; a file whose text
/// becomes empty is removed when it is saved.
public record FileEdit(SpecPath file, List<TextEdit> edits) {

    public FileEdit {
        requireNonNull(file, "file");
        edits = TextEdits.inOrder(edits);
    }
}
