package org.clausewright.desktop.editor;

import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// A place that refers to another, with the words around it.
///
/// @param line counted from 1
/// @param mark where the reference stands in the words
record Reference(SpecPath file, int line, TextSpan span, String words, TextSpan mark) {

    private static final int BEFORE = 42;
    private static final int AFTER = 60;

    static Reference of(SpecDocument document, TextSpan span) {
        int line = document.lines().line(span.start());
        int lineStart = document.lines().start(line);
        int lineEnd = line < document.lines().count() ? document.lines().start(line + 1) : document.length();
        int from = Math.max(lineStart, span.start() - BEFORE);
        int to = Math.min(lineEnd, Math.min(span.end(), lineEnd) + AFTER);
        String before = (from > lineStart ? "\u2026" : "")
                + document.text(new TextSpan(from, span.start())).stripLeading();
        String itself = document.text(new TextSpan(span.start(), Math.min(span.end(), lineEnd)));
        String after =
                document.text(new TextSpan(Math.min(span.end(), lineEnd), to)).stripTrailing();
        return new Reference(
                document.path(),
                line,
                span,
                before + itself + after,
                new TextSpan(before.length(), before.length() + itself.length()));
    }
}
