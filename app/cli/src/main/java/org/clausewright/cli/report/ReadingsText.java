package org.clausewright.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.assist.reading.Separation;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ReadingsReport.CaseRow;
import org.clausewright.cli.report.ReadingsReport.ReadingRow;
import org.clausewright.cli.report.ReadingsReport.RewordingRow;
import org.clausewright.cli.report.ReadingsReport.SideRow;

/// Readings as a person reads them: how far readers agree, what each group says and on which words, and the question.
public record ReadingsText(Style style) {

    private static final int LONGEST_CASE = 400;
    private static final int LONGEST_QUOTE = 160;

    public List<String> lines(ReadingsReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(style.faint(
                Words.of("readings.case", PlainText.brief(report.situation().orElse(""), LONGEST_CASE))));
        lines.add("");
        int number = 0;
        for (ReadingRow reading : report.readings()) {
            lines.add(style.strong(++number + ". " + PlainText.line(reading.text())));
            lines.add("   "
                    + (reading.complies()
                            ? style.good(Words.of("readings.complies"))
                            : style.warning(Words.of("readings.breaks")))
                    + " " + style.faint(Words.of("readings.votes", reading.votes(), report.counted())));
            reading.quotes()
                    .forEach(quote -> lines.add("   " + style.info("“" + PlainText.brief(quote, LONGEST_QUOTE) + "”")));
            lines.add("");
        }
        report.question().ifPresent(question -> {
            lines.add(style.strong(Words.of("readings.question", PlainText.line(question))));
            report.answers().forEach(answer -> lines.add("   - " + PlainText.line(answer)));
            lines.add(style.faint("   " + made(report)));
            lines.add("");
        });
        lines.add(style.strong(summary(report)));
        report.rewording().ifPresent(rewording -> {
            lines.add("");
            lines.addAll(compared(rewording));
        });
        return lines;
    }

    private List<String> compared(RewordingRow rewording) {
        List<String> lines = new ArrayList<>();
        lines.add(style.faint(Words.of("readings.rewording", PlainText.brief(rewording.text(), LONGEST_CASE))));
        for (CaseRow row : rewording.cases()) {
            lines.add("   " + PlainText.line(row.title()));
            lines.add("      " + before(row.before()));
            lines.add("      " + after(row.after()));
        }
        lines.add(verdict(rewording));
        return lines;
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
