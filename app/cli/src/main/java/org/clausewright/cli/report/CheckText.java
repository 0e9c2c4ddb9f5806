package org.clausewright.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;

/// Findings as a person reads them: the place, what is wrong, the words marked, and the question under them.
///
/// @param showAll whether notes are shown as well as errors and warnings
public record CheckText(Style style, boolean showAll) {

    private static final int WIDTH = 96;

    public List<String> lines(CheckedSpec checked) {
        List<String> lines = new ArrayList<>();
        checked.eachWithText((finding, text) ->
                        isShown(finding) ? finding(checked.prefix(), finding, text) : List.<String>of())
                .forEach(lines::addAll);
        lines.add(summary(checked));
        return lines;
    }

    private boolean isShown(Finding finding) {
        return finding.isOpen() && (showAll || finding.severity() != Severity.INFO);
    }

    private List<String> finding(String folder, Finding finding, FileText text) {
        int start = finding.span().start();
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(
                        PlainText.line(folder + finding.file()) + ":" + text.line(start) + ":" + text.column(start))
                + " " + severity(finding.severity()) + " " + PlainText.line(finding.message())
                + " " + style.faint("[" + PlainText.line(finding.rule()) + "]"));
        lines.addAll(marked(text.excerpt(start, finding.span().end(), WIDTH)));
        finding.question().ifPresent(question -> lines.addAll(question(question)));
        lines.add("");
        return lines;
    }

    private List<String> marked(Excerpt excerpt) {
        if (excerpt.text().isBlank()) {
            return List.of();
        }
        String line = "    " + excerpt.before() + style.marked(excerpt.marked()) + excerpt.after();
        return style == Style.COLOUR || excerpt.marked().isEmpty()
                ? List.of(line)
                : List.of(line, "    " + " ".repeat(width(excerpt.before())) + "~".repeat(width(excerpt.marked())));
    }

    private List<String> question(Question question) {
        List<String> lines = new ArrayList<>();
        lines.add("    " + style.info("? " + PlainText.line(question.text())));
        for (Answer answer : question.answers()) {
            lines.add("      - " + PlainText.line(answer.text()));
        }
        return lines;
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> style.error(Words.of("check.error"));
            case WARNING -> style.warning(Words.of("check.warning"));
            case INFO -> style.info(Words.of("check.info"));
        };
    }

    /// How many findings of which severity there are.
    public String summary(CheckedSpec checked) {
        CheckReport.Summary summary = CheckReport.Summary.of(checked.findings());
        String counts = Words.of(
                "check.summary",
                PlainText.line(checked.spec().name()),
                summary.error(),
                summary.warning(),
                summary.info(),
                summary.kept(),
                summary.baseline());
        return style.strong(counts) + (showAll || summary.info() == 0 ? "" : " " + Words.of("check.infos-hidden"));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
