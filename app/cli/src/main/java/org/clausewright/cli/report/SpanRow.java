package org.clausewright.cli.report;

import org.clausewright.spec.text.TextSpan;

/// Offsets in UTF-16 code units, end exclusive.
public record SpanRow(int start, int end) {

    static SpanRow of(TextSpan span) {
        return new SpanRow(span.start(), span.end());
    }
}
