package org.clausewright.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.LineIndex;
import org.clausewright.spec.text.SourceText;

/// A text that findings point into: a document as it was parsed, or a file such as `spec.yaml` as it is on disk.
/// A place beyond its end counts as its end, since a file may be gone.
record FileText(String text, LineIndex lines) {

    static FileText of(Spec spec, Path root, SpecPath file) {
        return spec.document(file)
                .map(document -> new FileText(document.text(), document.lines()))
                .orElseGet(() -> onDisk(file.in(root)));
    }

    private static FileText onDisk(Path file) {
        try {
            String text = SourceText.decode(Files.readAllBytes(file)).text();
            return new FileText(text, LineIndex.of(text));
        } catch (IOException gone) {
            return new FileText("", LineIndex.of(""));
        }
    }

    int line(int offset) {
        return lines.line(within(offset));
    }

    int column(int offset) {
        return lines.column(within(offset));
    }

    /// The words around a span: its line, cut where it is long.
    Excerpt excerpt(int start, int end, int width) {
        int from = within(start);
        int lineStart = lines.start(lines.line(from));
        int lineEnd = lineStart;
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        return Excerpt.of(text.substring(lineStart, lineEnd), from - lineStart, within(end) - lineStart, width);
    }

    private int within(int offset) {
        return Math.min(offset, text.length());
    }
}
