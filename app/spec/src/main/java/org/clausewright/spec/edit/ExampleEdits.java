package org.clausewright.spec.edit;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Turn;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;

/// Edits of the examples of a clause or section. The smallest stretch of text that holds the change is replaced; the
/// document's own line breaks are used.
public final class ExampleEdits {

    private ExampleEdits() {}

    /// Adds an example at the end of a clause's file, which is made where there is none.
    public static SpecEdit addToClause(Spec spec, Found<Clause> clause, ExampleDraft draft) {
        String id = clause.value().id();
        Optional<ExampleFile> file = spec.exampleFile(id);
        SpecPath path = SpecPath.examplesOf(id);
        if (file.isEmpty()) {
            String text = newFile(spec, clause) + "\n" + ExampleText.of(draft, "\n") + "\n";
            return SpecEdit.of("Add example", path, TextEdit.insert(0, text));
        }
        SpecDocument document = file.get().document();
        String lineBreak = LineBreaks.of(document.text());
        String added = gap(document.text(), lineBreak) + ExampleText.of(draft, lineBreak) + lineBreak;
        return SpecEdit.of("Add example", path, TextEdit.insert(document.length(), added));
    }

    /// The first line of a clause's new example file.
    static String newFile(Spec spec, Found<Clause> clause) {
        String title = clause.value()
                .section()
                .flatMap(spec::section)
                .map(section -> section.value().title())
                .orElse(spec.name());
        return ExampleFile.header(clause.value().id(), title);
    }

    /// Adds an example to a section's own text: behind its last example, or else at its end.
    public static SpecEdit addToSection(Spec spec, Found<Section> section, ExampleDraft draft) {
        SpecDocument document = section.document();
        String lineBreak = LineBreaks.of(document.text());
        List<Found<Example>> there = spec.examplesIn(section);
        int at = there.isEmpty()
                ? endOfText(document, section.value().own())
                : there.getLast().value().span().end();
        String added = lineBreak + lineBreak + ExampleText.of(draft, lineBreak);
        return SpecEdit.of("Add example", document.path(), TextEdit.insert(at, added + gapAfter(document, at)));
    }

    /// What keeps an example apart from the text that follows, and ends the line of the last one.
    private static String gapAfter(SpecDocument document, int at) {
        String lineBreak = LineBreaks.of(document.text());
        if (at == document.length()) {
            return lineBreak;
        }
        int next = BlankLines.afterLineBreak(document.text(), at);
        return next == document.length() || BlankLines.after(document.text(), next) > next ? "" : lineBreak;
    }

    private static int endOfText(SpecDocument document, TextSpan span) {
        return span.start() + document.text(span).stripTrailing().length();
    }

    private static String gap(String text, String lineBreak) {
        if (text.isEmpty() || text.endsWith(lineBreak + lineBreak)) {
            return "";
        }
        return text.endsWith("\n") || text.endsWith("\r") ? lineBreak : lineBreak + lineBreak;
    }

    /// Deletes an example and the blank lines after it.
    public static SpecEdit delete(Found<Example> example) {
        SpecDocument document = example.document();
        TextSpan span = example.value().span();
        String text = document.text();
        int start = BlankLines.startOfLine(text, span.start());
        int end = BlankLines.after(text, BlankLines.afterLineBreak(text, span.end()));
        if (end == text.length()) {
            start = text.substring(0, start).stripTrailing().length();
            end = start == 0 ? end : span.end();
        }
        return SpecEdit.of("Delete example", document.path(), TextEdit.delete(new TextSpan(start, end)));
    }

    /// Puts a copy of an example behind it.
    public static SpecEdit duplicate(Found<Example> example) {
        SpecDocument document = example.document();
        String lineBreak = LineBreaks.of(document.text());
        int at = example.value().span().end();
        String copy = lineBreak + lineBreak + document.text(example.value().span()) + gapAfter(document, at);
        return SpecEdit.of("Duplicate example", document.path(), TextEdit.insert(at, copy));
    }

    /// Lets two examples of one document change places.
    public static SpecEdit swap(SpecDocument document, Example left, Example right) {
        return SpecEdit.of(
                "Move example",
                document.path(),
                List.of(
                        new TextEdit(left.span(), document.text(right.span())),
                        new TextEdit(right.span(), document.text(left.span()))));
    }

    /// Changes the title.
    public static SpecEdit title(Found<Example> example, String title) {
        return SpecEdit.of(
                "Change example title",
                example.document().path(),
                new TextEdit(example.value().titleSpan(), ExampleText.title(title)));
    }

    /// Changes what a turn or an answer's turn says.
    public static SpecEdit content(SpecDocument document, Turn turn, String content) {
        String lineBreak = LineBreaks.of(document.text());
        return SpecEdit.of(
                "Change example",
                document.path(),
                new TextEdit(turn.body(), lineBreak + ExampleText.content(content, lineBreak) + lineBreak));
    }

    /// Changes how an answer is judged, and why.
    public static SpecEdit verdict(
            SpecDocument document, Answer answer, Verdict verdict, Optional<String> otherSection, String why) {
        return SpecEdit.of(
                "Change verdict",
                document.path(),
                new TextEdit(answer.comment(), ExampleText.comment(verdict, otherSection, why)));
    }

    /// Replaces a whole example by what its author made of it: turns and answers added, removed, reordered.
    public static Outcome<SpecEdit> replace(Found<Example> example, ExampleDraft draft) {
        if (example.value().problem().isPresent()) {
            return Outcome.failed(
                    new EditFailure.UnreadableExample(example.value().problem().get()));
        }
        SpecDocument document = example.document();
        TextSpan span = example.value().span();
        String text = ExampleText.of(draft, LineBreaks.of(document.text()));
        List<TextEdit> smallest = TextEdits.between(document.text(span), text).stream()
                .map(edit -> new TextEdit(edit.span().shift(span.start()), edit.replacement()))
                .toList();
        return Outcome.done(SpecEdit.of("Change example", document.path(), smallest));
    }
}
