package org.clausewright.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ChallengeReport.PromptRow;
import org.clausewright.cli.report.ChallengeReport.TurnRow;

/// Prompts as a person reads them: what each attacks, the conversation, and what the clause asks for in it.
public record ChallengeText(Style style) {

    public List<String> lines(ChallengeReport report) {
        List<String> lines = new ArrayList<>();
        for (PromptRow prompt : report.prompts()) {
            lines.add(style.strong(PlainText.line(prompt.title())) + " "
                    + style.faint(
                            "[" + PlainText.line(prompt.attacks()) + ", " + PlainText.line(prompt.source()) + "]"));
            prompt.turns().forEach(turn -> lines.addAll(turn(turn)));
            lines.add("    " + style.info(Words.of("challenge.expectation", PlainText.line(prompt.expectation()))));
            lines.add("");
        }
        lines.add(style.strong(report.written()
                .map(file -> Words.of("challenge.written", report.prompts().size(), report.clause(), file))
                .orElseGet(() -> Words.of("challenge.summary", report.prompts().size(), report.clause()))));
        return lines;
    }

    private List<String> turn(TurnRow turn) {
        String indent = "    " + " ".repeat(turn.role().length() + 2);
        List<String> lines = new ArrayList<>();
        for (String line : PlainText.lines(turn.content()).split("\n", -1)) {
            lines.add(lines.isEmpty() ? "    " + style.good(turn.role() + ":") + " " + line : indent + line);
        }
        return lines;
    }
}
