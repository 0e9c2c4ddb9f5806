package org.clausewright.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.console.Wrapped;
import org.clausewright.cli.report.ChallengeReport.PromptRow;
import org.clausewright.cli.report.ChallengeReport.TurnRow;

/// Prompts as a person reads them: what each attacks, the conversation, and what the clause asks for in it.
public record ChallengeText(Style style) {

    private static final String INDENT = "   ";

    public List<String> lines(ChallengeReport report) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (PromptRow prompt : report.prompts()) {
            lines.addAll(title(++number + ". ", prompt));
            prompt.turns().forEach(turn -> lines.addAll(turn(turn)));
            Wrapped.lines(INDENT, Words.of("challenge.expectation", PlainText.line(prompt.expectation()))).stream()
                    .map(style::info)
                    .forEach(lines::add);
            lines.add("");
        }
        String summary = report.written()
                .map(file -> Words.of("challenge.written", report.prompts().size(), report.clause(), file))
                .orElseGet(() -> Words.of("challenge.summary", report.prompts().size(), report.clause()));
        Wrapped.lines("", summary).stream().map(style::strong).forEach(lines::add);
        return lines;
    }

    /// What it attacks stands on a line of its own where the title fills one.
    private List<String> title(String number, PromptRow prompt) {
        String attacks = "(" + PlainText.line(prompt.attacks()) + ", " + PlainText.line(prompt.source()) + ")";
        List<String> title = Wrapped.lines(number, INDENT, PlainText.line(prompt.title()));
        List<String> lines = new ArrayList<>();
        title.stream().map(style::strong).forEach(lines::add);
        if (title.getLast().length() + 1 + attacks.length() <= Wrapped.COLUMNS) {
            lines.add(lines.removeLast() + " " + style.faint(attacks));
        } else {
            lines.add(INDENT + style.faint(attacks));
        }
        return lines;
    }

    /// The lines of a message as they are, where they fit.
    private List<String> turn(TurnRow turn) {
        String role = INDENT + turn.role() + ":";
        String indent = " ".repeat(role.length() + 1);
        List<String> lines = new ArrayList<>();
        for (String line : PlainText.lines(turn.content()).split("\n", -1)) {
            if (indent.length() + line.length() <= Wrapped.COLUMNS) {
                lines.add((indent + line).stripTrailing());
            } else {
                lines.addAll(Wrapped.lines(indent + blanks(line), line));
            }
        }
        String first = lines.removeFirst();
        lines.addFirst(style.good(role) + first.substring(Math.min(role.length(), first.length())));
        return lines;
    }

    private static String blanks(String line) {
        return " ".repeat(line.length() - line.stripLeading().length());
    }
}
