package org.clausewright.desktop.search;

import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.LineIndex;
import org.clausewright.spec.text.TextSpan;

/// One place where something was found, with the words around it.
///
/// @param line    counted from 1
/// @param span    in the file
/// @param excerpt what stands around it, on one line
/// @param marked  where the hit stands in the excerpt
record Hit(SpecPath file, int line, TextSpan span, String excerpt, TextSpan marked) {

    private static final int BEFORE = 48;
    private static final int AFTER = 110;

    static Hit of(SpecPath file, String text, LineIndex lines, TextSpan span) {
        int line = lines.line(span.start());
        int lineEnd = line < lines.count() ? lines.start(line + 1) : text.length();
        int from = Math.max(lines.start(line), span.start() - BEFORE);
        int to = Math.min(Math.max(lineEnd, span.start()), span.start() + AFTER);
        String before = text.substring(from, span.start()).stripLeading();
        String words = text.substring(span.start(), Math.max(span.start(), Math.min(to, span.end())));
        String after = text.substring(Math.min(to, span.end()), to).stripTrailing();
        String lead = from > lines.start(line) ? "\u2026" : "";
        String excerpt = flat(lead + before + words + after) + (to < lineEnd - 2 ? "\u2026" : "");
        int start = lead.length() + before.length();
        return new Hit(file, line, span, excerpt, new TextSpan(start, start + words.length()));
    }

    private static String flat(String words) {
        return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
