package org.clausewright.desktop.examples;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Turn;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;

/// Turns a change in a card into edits of the example's text: as few characters as the change needs.
final class ExampleText {

    private static final Pattern LINES = Pattern.compile("\\s*[\r\n]+\\s*");

    private final String text;
    private final Example example;
    private final String lineBreak;

    private ExampleText(String text, Example example) {
        this.text = text;
        this.example = example;
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /// Edits of the document; empty where the change changes nothing.
    static List<TextEdit> edits(SpecDocument document, Example example, Change change) {
        return new ExampleText(document.text(), example).edits(change);
    }

    private List<TextEdit> edits(Change change) {
        return switch (change) {
            case Change.Title(String title) ->
                replace(example.titleSpan(), LINES.matcher(title.strip()).replaceAll(" "));
            case Change.TurnText(int turn, String content) -> content(example.turns().get(turn), content);
            case Change.AnswerText(int answer, String content) ->
                content(example.answers().get(answer).turn(), content);
            case Change.Judge(int answer, Verdict verdict) ->
                comment(example.answers().get(answer), comment -> comment.judge(verdict));
            case Change.Why(int answer, String why) ->
                comment(example.answers().get(answer), comment -> comment.because(why));
            case Change.AddTurn(String role) -> addTurn(role);
            case Change.AddAnswer(Verdict verdict) -> addAnswer(verdict);
            case Change.RemoveTurn(int turn) ->
                List.of(TextEdit.delete(wholeLines(example.turns().get(turn).span())));
            case Change.RemoveAnswer(int answer) -> removeAnswer(example.answers().get(answer));
        };
    }

    private List<TextEdit> content(Turn turn, String content) {
        String written = TurnText.write(turn.role(), content, lineBreak);
        String old = turn.body().in(text);
        boolean onOneLine = !old.isBlank() && old.lines().limit(2).count() == 1 && !written.contains(lineBreak);
        return replace(turn.body(), onOneLine || written.isEmpty() ? written : lineBreak + written + lineBreak);
    }

    private List<TextEdit> comment(Answer answer, UnaryOperator<VerdictComment> change) {
        return VerdictComment.read(answer.comment().in(text))
                .map(change)
                .map(comment -> replace(answer.comment(), comment.text()))
                .orElse(List.of());
    }

    private List<TextEdit> addTurn(String role) {
        int at = example.turns().isEmpty()
                ? example.body().start()
                : afterLine(example.turns().getLast().span().end());
        return List.of(TextEdit.insert(at, lines("<" + role + ">", "", "</" + role + ">")));
    }

    private List<TextEdit> addAnswer(Verdict verdict) {
        String opening = "<assistant> " + VerdictComment.of(verdict).text();
        if (!example.answers().isEmpty()) {
            int at = afterLine(example.answers().getLast().turn().span().end());
            return List.of(TextEdit.insert(at, lines(opening, "", "</assistant>")));
        }
        int at = example.turns().isEmpty()
                ? example.body().end()
                : afterLine(example.turns().getLast().span().end());
        return List.of(
                TextEdit.insert(at, lines("<comparison>", opening, "", "</assistant>", "</comparison>")));
    }

    /// A comparison that has lost its last answer goes with it.
    private List<TextEdit> removeAnswer(Answer answer) {
        TextSpan span = answer.turn().span();
        if (example.answers().size() == 1) {
            int open = text.lastIndexOf("<comparison", span.start());
            int close = text.indexOf("</comparison>", span.end());
            if (open >= example.body().start() && close >= 0 && close < example.body().end()) {
                span = new TextSpan(open, close + "</comparison>".length());
            }
        }
        return List.of(TextEdit.delete(wholeLines(span)));
    }

    private List<TextEdit> replace(TextSpan span, String by) {
        return TextEdits.between(span.in(text), by).stream()
                .map(edit -> new TextEdit(edit.span().shift(span.start()), edit.replacement()))
                .toList();
    }

    private String lines(String... lines) {
        return String.join(lineBreak, lines) + lineBreak;
    }

    /// The span and the line break after it.
    private TextSpan wholeLines(TextSpan span) {
        return new TextSpan(span.start(), afterLine(span.end()));
    }

    /// Behind the next line break, if nothing but blanks stands before it.
    private int afterLine(int offset) {
        int at = offset;
        int end = example.body().end();
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at < end && text.charAt(at) == '\r') {
            at++;
        }
        return at < end && text.charAt(at) == '\n' ? at + 1 : at == offset ? offset : at;
    }
}
