package org.clausewright.lint.structure;

import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Where a finding is shown that is about more than a few words.
final class Spans {

    private Spans() {}

    /// The first line of a file, without its line break.
    static TextSpan firstLine(SpecDocument document) {
        String text = document.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return new TextSpan(0, end);
    }

    /// An example's title, or its start where it has none.
    static TextSpan of(Example example) {
        TextSpan title = example.titleSpan();
        return title.isEmpty() ? TextSpan.at(example.span().start()) : title;
    }
}
