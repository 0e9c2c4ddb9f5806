package org.clausewright.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.RulesReport.RuleRow;

/// The catalogue of rules as a person reads it: a line a rule.
public record RulesText(Style style) {

    public List<String> lines(RulesReport report) {
        int width = report.rules().stream()
                .mapToInt(rule -> rule.id().length())
                .max()
                .orElse(1);
        List<String> lines = new ArrayList<>();
        for (RuleRow rule : report.rules()) {
            lines.add(style.strong(PlainText.line(("%-" + width + "s").formatted(rule.id())))
                    + "  " + severity(rule.severity())
                    + "  " + PlainText.line(rule.catches()));
        }
        lines.add("");
        lines.add(Words.of("rules.summary", report.rules().size()));
        return lines;
    }

    private String severity(String severity) {
        String padded = "%-7s".formatted(severity);
        return switch (severity) {
            case "error" -> style.error(padded);
            case "warning" -> style.warning(padded);
            default -> style.faint(padded);
        };
    }
}
