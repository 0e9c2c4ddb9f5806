package org.clausewright.cli.report;

import java.util.List;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.spec.finding.Conflict;

/// Conflicts as a person reads them: two quotes, a case, and what the ladder says.
public record ConflictsText(Style style, String folder) {

    private static final int WORDS = 240;

    /// @param number counted from 1
    public List<String> lines(int number, Conflict conflict) {
        return List.of(
                style.strong(number + ". " + PlainText.line(conflict.kind())) + " "
                        + style.faint(Words.of("conflicts.score", conflict.score(), PlainText.line(conflict.source()))),
                side(conflict.left()),
                side(conflict.right()),
                "   " + Words.of("conflicts.case", PlainText.line(conflict.scenario())),
                "   " + verdict(conflict),
                "");
    }

    public String summary(int conflicts) {
        return style.strong(Words.of("conflicts.summary", conflicts));
    }

    private String side(Conflict.Side side) {
        return "   " + style.faint(PlainText.line(folder + side.file()) + ":" + side.line())
                + side.section().map(section -> " #" + PlainText.line(section)).orElse("")
                + side.authority()
                        .map(authority -> " " + style.info("[" + PlainText.line(authority) + "]"))
                        .orElse("")
                + "\n     “" + PlainText.brief(side.quote(), WORDS) + "”";
    }

    private String verdict(Conflict conflict) {
        String because = PlainText.line(conflict.because());
        return switch (conflict.verdict()) {
            case LEFT -> Words.of("conflicts.left", because);
            case RIGHT -> Words.of("conflicts.right", because);
            case UNDECIDED -> Words.of("conflicts.undecided", because);
        };
    }
}
