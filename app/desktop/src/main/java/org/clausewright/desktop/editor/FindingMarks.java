package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausewright.desktop.editor.text.Ink;
import org.clausewright.desktop.editor.text.InkRun;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;

/// The findings of one file, moved along with the text at once while lint is still behind.
final class FindingMarks {

    private List<Finding> findings = List.of();
    private boolean showInfo;

    /// Takes the findings of a file, whose spans are those of the text as it is now.
    void replace(List<Finding> newFindings) {
        findings = newFindings.stream()
                .sorted(Comparator.comparing(Finding::span).thenComparing(Finding::severity))
                .toList();
    }

    void setShowInfo(boolean show) {
        showInfo = show;
    }

    void follow(TextEdit edit) {
        List<Finding> moved = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            TextSpan span = TextEdits.follow(finding.span(), edit);
            boolean gone = span.isEmpty() && !finding.span().isEmpty();
            if (!gone) {
                moved.add(span == finding.span() ? finding : finding.at(span));
            }
        }
        findings = moved;
    }

    /// Those that are shown at an offset, worst first.
    List<Finding> at(int offset) {
        return findings.stream()
                .filter(this::isShown)
                .filter(finding -> finding.span().touches(offset))
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> finding.span().length()))
                .toList();
    }

    /// Those that are shown and begin in a stretch of the text, in their order.
    List<Finding> in(TextSpan stretch) {
        return findings.stream()
                .filter(this::isShown)
                .filter(finding -> stretch.touches(finding.span().start()))
                .toList();
    }

    Optional<Severity> worstIn(TextSpan stretch) {
        return in(stretch).stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    /// The next one behind an offset; the first where there is none.
    Optional<Finding> next(int offset) {
        List<Finding> shown = shown();
        return shown.stream()
                .filter(finding -> finding.span().start() > offset)
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    /// The last one before an offset; the last of all where there is none.
    Optional<Finding> previous(int offset) {
        List<Finding> reversed = shown().reversed();
        return reversed.stream()
                .filter(finding -> finding.span().start() < offset)
                .findFirst()
                .or(() -> reversed.stream().findFirst());
    }

    List<InkRun> runs() {
        return shown().stream()
                .map(finding -> new InkRun(ink(finding.severity()), visible(finding.span())))
                .distinct()
                .toList();
    }

    private List<Finding> shown() {
        return findings.stream().filter(this::isShown).toList();
    }

    private boolean isShown(Finding finding) {
        return finding.isOpen() && (showInfo || finding.severity() != Severity.INFO);
    }

    private static TextSpan visible(TextSpan span) {
        return span.isEmpty() ? new TextSpan(span.start(), span.start() + 1) : span;
    }

    private static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.SQUIGGLE_ERROR;
            case WARNING -> Ink.SQUIGGLE_WARNING;
            case INFO -> Ink.SQUIGGLE_INFO;
        };
    }
}
