package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.clausewright.desktop.editor.text.Ink;
import org.clausewright.desktop.editor.text.InkRun;
import org.clausewright.desktop.editor.text.SpanList;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// The findings of one file, moved along with the text at once while lint is still behind.
final class FindingMarks {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::span).thenComparing(Finding::severity);

    private List<Finding> findings = List.of();
    private SpanList spans = new SpanList(List.of());
    private boolean showInfo;

    /// Takes the findings of a file, whose spans are those of the text as it is now.
    ///
    /// @return whether anything is to be shown differently
    boolean replace(List<Finding> newFindings) {
        List<Finding> sorted = newFindings.stream().sorted(BY_PLACE).toList();
        boolean same = sorted.size() == findings.size()
                && IntStream.range(0, sorted.size()).allMatch(i -> looksSame(i, sorted.get(i)));
        findings = sorted;
        spans = new SpanList(sorted.stream().map(Finding::span).toList());
        return !same;
    }

    private boolean looksSame(int index, Finding finding) {
        Finding old = findings.get(index);
        return spans.isAt(index, finding.span())
                && old.severity() == finding.severity()
                && old.state() == finding.state();
    }

    void setShowInfo(boolean show) {
        showInfo = show;
    }

    void follow(TextEdit edit) {
        spans.follow(edit);
    }

    /// Those that are shown at an offset, worst first.
    List<Finding> at(int offset) {
        return shown(i -> spans.start(i) <= offset && offset <= spans.end(i)).stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparingInt(finding -> finding.span().length()))
                .toList();
    }

    /// Those that are shown and begin in a stretch of the text, in their order.
    List<Finding> in(TextSpan stretch) {
        return shown(i -> stretch.touches(spans.start(i)));
    }

    Optional<Severity> worstIn(TextSpan stretch) {
        Optional<Severity> worst = Optional.empty();
        for (int i = 0; i < spans.size(); i++) {
            if (stretch.touches(spans.start(i)) && isShown(i)) {
                Severity severity = findings.get(i).severity();
                worst = worst.filter(found -> found.isAtLeast(severity)).or(() -> Optional.of(severity));
            }
        }
        return worst;
    }

    /// The next one behind an offset.
    Optional<Finding> next(int offset) {
        return shown(i -> spans.start(i) > offset).stream().findFirst();
    }

    /// The last one before an offset.
    Optional<Finding> previous(int offset) {
        return shown(i -> spans.start(i) < offset).reversed().stream().findFirst();
    }

    List<InkRun> runs() {
        return shown(i -> true).stream()
                .map(finding -> new InkRun(ink(finding.severity()), visible(finding.span())))
                .distinct()
                .toList();
    }

    private List<Finding> shown(IntPredicate where) {
        List<Finding> shown = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (where.test(i) && isShown(i)) {
                Finding finding = findings.get(i);
                shown.add(spans.isAt(i, finding.span()) ? finding : finding.at(spans.get(i)));
            }
        }
        return shown;
    }

    private boolean isShown(int index) {
        Finding finding = findings.get(index);
        boolean gone = spans.start(index) == spans.end(index) && !finding.span().isEmpty();
        return !gone && shows(finding);
    }

    /// Whether a finding, of whatever file, is one of those that are shown.
    boolean shows(Finding finding) {
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
