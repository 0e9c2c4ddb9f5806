package org.clausewright.lint.structure;

import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Fixes of one edit.
final class Fixes {

    private Fixes() {}

    static Fix replace(String title, SpecDocument document, TextSpan span, String replacement) {
        return new Fix(title, SpecEdit.of(title, document.path(), new TextEdit(span, replacement)));
    }

    static Fix insert(String title, SpecDocument document, int offset, String text) {
        return replace(title, document, TextSpan.at(offset), text);
    }
}
