package org.clausewright.desktop.examples;

import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Turn;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.edit.LineBreaks;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Adds and removes turns and answers of an example, and leaves every other character of it as it is.
final class Shape {

    private final String text;
    private final Example example;
    private final String lineBreak;

    Shape(SpecDocument document, Example example) {
        this.text = document.text();
        this.example = example;
        this.lineBreak = LineBreaks.of(text);
    }

    /// An empty turn, before the answers.
    TextEdit addTurn(String role) {
        int at = example.turns().isEmpty()
                ? example.body().start()
                : afterLine(example.turns().getLast().span().end());
        return TextEdit.insert(at, lines("<" + role + ">", "", "</" + role + ">"));
    }

    /// An empty answer behind the others, or the first one of a comparison.
    TextEdit addAnswer(Verdict verdict) {
        String opening = "<assistant> <!-- " + verdict + " -->";
        if (!example.answers().isEmpty()) {
            int at = afterLine(example.answers().getLast().turn().span().end());
            return TextEdit.insert(at, lines(opening, "", "</assistant>"));
        }
        int at = example.turns().isEmpty()
                ? example.body().start()
                : afterLine(example.turns().getLast().span().end());
        return TextEdit.insert(at, lines("<comparison>", opening, "", "</assistant>", "</comparison>"));
    }

    TextEdit removeTurn(Turn turn) {
        return TextEdit.delete(wholeLines(turn.span()));
    }

    /// A comparison that has lost its last answer goes with it.
    TextEdit removeAnswer(Answer answer) {
        TextSpan span = answer.turn().span();
        if (example.answers().size() == 1) {
            int open = text.lastIndexOf("<comparison", span.start());
            int close = text.indexOf("</comparison>", span.end());
            if (open >= example.body().start()
                    && close >= 0
                    && close < example.body().end()) {
                span = new TextSpan(open, close + "</comparison>".length());
            }
        }
        return TextEdit.delete(wholeLines(span));
    }

    private String lines(String... lines) {
        return String.join(lineBreak, lines) + lineBreak;
    }

    /// The span and the line break after it.
    private TextSpan wholeLines(TextSpan span) {
        return new TextSpan(span.start(), afterLine(span.end()));
    }

    /// Behind the line break that follows, where nothing but blanks stands before it.
    private int afterLine(int offset) {
        int at = offset;
        int end = example.body().end();
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (text.startsWith("\r\n", at) && at + 2 <= end) {
            return at + 2;
        }
        return at < end && (text.charAt(at) == '\n' || text.charAt(at) == '\r') ? at + 1 : offset;
    }
}
