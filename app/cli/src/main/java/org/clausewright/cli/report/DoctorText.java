package org.clausewright.cli.report;

import java.util.List;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.report.DoctorReport.CheckRow;

/// The set-up as a person reads it: a line a part.
public record DoctorText(Style style) {

    public List<String> lines(DoctorReport report) {
        return report.checks().stream().map(this::line).toList();
    }

    private String line(CheckRow check) {
        String state = "%-8s".formatted(check.state());
        String coloured =
                switch (check.state()) {
                    case "ok" -> style.good(state);
                    case "broken" -> style.error(state);
                    default -> style.warning(state);
                };
        return coloured + style.strong("%-14s".formatted(check.name())) + PlainText.line(check.message());
    }
}
