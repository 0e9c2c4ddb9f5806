package org.clausewright.cli.report;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextEdit;

/// A finding as `check` gives it.
///
/// @param file    relative to the spec's root
/// @param answers ready answers to the question
/// @param spec    the path that was checked, as it was given
public record FindingRow(
        String rule,
        String severity,
        String file,
        int line,
        int column,
        int start,
        int end,
        Optional<String> section,
        Optional<String> clause,
        String text,
        String message,
        Optional<String> question,
        List<FixRow> fixes,
        String state,
        List<String> answers,
        String spec) {

    /// @param replacement what to put in place of the finding's own words, where that is all there is to do
    /// @param edits       what to do in any case; spans refer to the files as they are
    public record FixRow(String title, Optional<String> replacement, List<EditRow> edits) {}

    public record EditRow(String file, int start, int end, String replacement) {}

    static FindingRow of(String spec, Finding finding, FileText text) {
        return new FindingRow(
                finding.rule(),
                finding.severity().id(),
                finding.file().value(),
                text.line(finding.span().start()),
                text.column(finding.span().start()),
                finding.span().start(),
                finding.span().end(),
                finding.section(),
                finding.clause(),
                finding.text(),
                finding.message(),
                finding.question().map(Question::text),
                finding.offers().stream().map(fix -> row(finding, fix)).toList(),
                finding.state().id(),
                finding.question().stream()
                        .flatMap(question -> question.answers().stream())
                        .map(Answer::text)
                        .toList(),
                spec);
    }

    private static FixRow row(Finding finding, Fix fix) {
        List<EditRow> edits =
                fix.edit().files().stream().flatMap(file -> rows(file).stream()).toList();
        return new FixRow(fix.title(), replacement(finding, edits), edits);
    }

    private static List<EditRow> rows(FileEdit file) {
        return file.edits().stream().map(edit -> row(file, edit)).toList();
    }

    private static EditRow row(FileEdit file, TextEdit edit) {
        return new EditRow(file.file().value(), edit.span().start(), edit.span().end(), edit.replacement());
    }

    private static Optional<String> replacement(Finding finding, List<EditRow> edits) {
        return edits.size() == 1
                        && edits.getFirst().file().equals(finding.file().value())
                        && edits.getFirst().start() == finding.span().start()
                        && edits.getFirst().end() == finding.span().end()
                ? Optional.of(edits.getFirst().replacement())
                : Optional.empty();
    }
}
