package org.clausewright.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ClausesReport.ClauseRow;
import org.clausewright.cli.report.ClausesReport.DocumentRow;
import org.clausewright.cli.report.ClausesReport.SectionRow;

/// The index of a spec as a person reads it: sections as an outline, the clauses under them.
public record ClausesText(Style style) {

    private static final int WORDS = 72;

    /// A line of the outline and where it belongs.
    private record Line(int number, String text) {}

    public List<String> lines(ClausesReport report) {
        List<String> lines = new ArrayList<>();
        for (DocumentRow document : report.documents()) {
            lines.add(style.strong(PlainText.line(document.file())));
            lines.addAll(outline(document));
            lines.add("");
        }
        lines.add(Words.of(
                "clauses.summary",
                PlainText.line(report.spec()),
                report.documents().stream().mapToInt(d -> d.sections().size()).sum(),
                report.documents().stream().mapToInt(d -> d.clauses().size()).sum(),
                report.documents().stream().mapToInt(d -> d.examples().size()).sum(),
                report.exampleFiles().stream()
                        .mapToInt(ClausesReport.ExampleFileRow::prompts)
                        .sum(),
                report.exampleFiles().size()));
        return lines;
    }

    private List<String> outline(DocumentRow document) {
        List<Line> lines = new ArrayList<>();
        document.sections().forEach(section -> lines.add(new Line(section.line(), section(section, document))));
        document.clauses().forEach(clause -> lines.add(new Line(clause.line(), clause(clause, document))));
        lines.sort(Comparator.comparingInt(Line::number));
        return lines.stream()
                .map(line -> "%6d  %s".formatted(line.number(), line.text()))
                .toList();
    }

    private String section(SectionRow section, DocumentRow document) {
        long examples = document.examples().stream()
                .filter(example -> example.section().equals(Optional.of(section.id())))
                .count();
        return "  ".repeat(section.level() - 1)
                + style.strong(PlainText.line(section.title()))
                + style.faint(" #" + PlainText.line(section.id()))
                + section.authority()
                        .map(authority -> " " + style.info("[" + PlainText.line(authority) + "]"))
                        .orElse("")
                + (examples == 0 ? "" : " " + Words.of("clauses.examples", examples));
    }

    private String clause(ClauseRow clause, DocumentRow document) {
        int level = document.sections().stream()
                .filter(section -> clause.section().equals(Optional.of(section.id())))
                .mapToInt(SectionRow::level)
                .findFirst()
                .orElse(0);
        return "  ".repeat(level)
                + style.good(PlainText.line(clause.id()))
                + " " + PlainText.brief(clause.text(), WORDS)
                + " "
                + style.faint(
                        clause.exampleFile().isPresent()
                                ? Words.of("clauses.prompts", clause.prompts())
                                : Words.of("clauses.no-prompts"));
    }
}
