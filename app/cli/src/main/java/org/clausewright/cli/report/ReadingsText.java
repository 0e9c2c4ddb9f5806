package org.clausewright.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clausewright.assist.reading.Separation;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.console.Wrapped;
import org.clausewright.cli.report.ReadingsReport.CaseRow;
import org.clausewright.cli.report.ReadingsReport.ReadingRow;
import org.clausewright.cli.report.ReadingsReport.RewordingRow;
import org.clausewright.cli.report.ReadingsReport.SideRow;

/// Readings as a person reads them: how far readers agree, what each group says and on which words, and the question.
public record ReadingsText(Style style) {

    private static final String INDENT = "   ";
    private static final int LONGEST_CASE = 400;
    private static final int LONGEST_QUOTE = 160;

    public List<String> lines(ReadingsReport report) {
        List<String> lines = new ArrayList<>();
        add(
                lines,
                "",
                Words.of("readings.case", PlainText.brief(report.situation().orElse(""), LONGEST_CASE)),
                style::faint);
        lines.add("");
        int number = 0;
        for (ReadingRow reading : report.readings()) {
            add(lines, ++number + ". ", PlainText.line(reading.text()), style::strong);
            lines.add(INDENT + verdict(reading, report.counted()));
            reading.quotes()
                    .forEach(quote -> add(
                            lines, INDENT, "\u201C" + PlainText.brief(quote, LONGEST_QUOTE) + "\u201D", style::info));
            lines.add("");
        }
        report.question().ifPresent(question -> {
            add(lines, "", Words.of("readings.question", PlainText.line(question)), style::strong);
            report.answers()
                    .forEach(answer -> add(lines, INDENT + "- ", PlainText.line(answer), UnaryOperator.identity()));
            lines.add(INDENT + style.faint("(" + made(report) + ")"));
            lines.add("");
        });
        add(lines, "", summary(report), style::strong);
        if (report.readings().size() > 1 && report.rewording().isEmpty()) {
            add(lines, "", Words.of("readings.next"), style::info);
        }
        report.rewording().ifPresent(rewording -> {
            lines.add("");
            lines.addAll(compared(rewording));
        });
        return lines;
    }

    private String verdict(ReadingRow reading, int counted) {
        return (reading.complies()
                        ? style.good(Words.of("readings.complies"))
                        : style.warning(Words.of("readings.breaks")))
                + " " + style.faint(Words.of("readings.votes", reading.votes(), counted));
    }

    private List<String> compared(RewordingRow rewording) {
        List<String> lines = new ArrayList<>();
        add(lines, "", Words.of("readings.rewording", PlainText.brief(rewording.text(), LONGEST_CASE)), style::faint);
        for (CaseRow row : rewording.cases()) {
            add(lines, INDENT, PlainText.line(row.title()), UnaryOperator.identity());
            lines.add(INDENT + INDENT + before(row.before()));
            lines.add(INDENT + INDENT + after(row.after()));
        }
        lines.add(verdict(rewording));
        return lines;
    }

    /// @param first what the first line starts with; the others are as far from the edge
    private static void add(List<String> lines, String first, String text, UnaryOperator<String> look) {
        Wrapped.lines(first, " ".repeat(first.length()), text).stream()
                .map(look)
                .forEach(lines::add);
    }

    private String verdict(RewordingRow rewording) {
        if (!rewording.measured()) {
            return style.warning(Words.of("readings.too-few"));
        }
        double before = rewording.before().orElseThrow();
        double after = rewording.after().orElseThrow();
        return rewording.improvement()
                ? style.good(Words.of("readings.better", before, after))
                : style.warning(Words.of("readings.not-better", before, after));
    }

    private static String before(SideRow side) {
        return Words.of(
                "readings.before",
                agreeing(side),
                side.counted(),
                side.entropy().orElse(0));
    }

    private static String after(SideRow side) {
        return Words.of(
                "readings.after", agreeing(side), side.counted(), side.entropy().orElse(0));
    }

    private static int agreeing(SideRow side) {
        return side.votes().isEmpty() ? 0 : side.votes().getFirst();
    }

    private static String made(ReadingsReport report) {
        return report.questionSource()
                .filter(source -> !source.equals(Separation.FROM_VOTES))
                .map(model -> Words.of("readings.question.model", PlainText.line(model)))
                .orElseGet(() -> Words.of("readings.question.votes"));
    }

    private static String summary(ReadingsReport report) {
        int agreeing = report.readings().getFirst().votes();
        String agreement = Words.of(
                "readings.summary",
                agreeing,
                report.counted(),
                report.entropy().orElseThrow(),
                report.readings().size());
        return report.unfounded() == 0
                ? agreement
                : agreement + " " + Words.of("readings.unfounded", report.unfounded());
    }
}
