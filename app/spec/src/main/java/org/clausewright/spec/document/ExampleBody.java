package org.clausewright.spec.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;

/// Reads the body of an example: turns, and rival answers in `<comparison>`. It looks like XML and is not: a turn's
/// content is whatever stands up to its closing tag. Words between turns, as `[...]` for what was left out, are passed
/// over.
final class ExampleBody {

    private static final Pattern OPENING =
            Pattern.compile("<(system|developer|user|assistant|tool|comparison)((?:\\s[^<>]*)?)>");
    private static final Pattern VERDICT =
            Pattern.compile("\\s*+(<!--)\\s*+(GOOD|OK|BAD)\\b(?:\\[#([A-Za-z0-9_:-]+)])?\\s*+[:,]?");

    private static final Pattern NEAR_VERDICT = Pattern.compile("\\s*+<!--\\s*+([A-Z]{2,6})\\b");

    /// Why a body cannot be read.
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    /// What was read; turns and answers are empty where there is a problem.
    record Content(List<Turn> turns, List<Answer> answers, Optional<String> problem) {}

    private final String text;
    private final int end;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private int at;

    private ExampleBody(String text, TextSpan body) {
        this.text = text;
        this.at = body.start();
        this.end = body.end();
    }

    /// Reads what stands at `body` in `text`; the spans of the result are offsets into `text`.
    static Content read(String text, TextSpan body) {
        ExampleBody reader = new ExampleBody(text, body);
        try {
            reader.readElements(false);
            if (reader.turns.isEmpty() && reader.answers.isEmpty()) {
                throw new Unreadable("it holds no turn");
            }
            return new Content(List.copyOf(reader.turns), List.copyOf(reader.answers), Optional.empty());
        } catch (Unreadable problem) {
            return new Content(List.of(), List.of(), Optional.of(String.valueOf(problem.getMessage())));
        }
    }

    private void readElements(boolean inComparison) throws Unreadable {
        while (true) {
            skipWordsAndComments();
            if (at == end) {
                if (inComparison) {
                    throw new Unreadable("<comparison> is not closed");
                }
                return;
            }
            if (inComparison && text.startsWith("</comparison>", at)) {
                at += "</comparison>".length();
                return;
            }
            Matcher opening = OPENING.matcher(text).region(at, end);
            if (!opening.lookingAt()) {
                throw new Unreadable("a turn was expected and this stands there: " + excerpt());
            }
            if (!opening.group(1).equals("comparison")) {
                readTurn(opening);
            } else if (inComparison) {
                throw new Unreadable("<comparison> stands within <comparison>");
            } else {
                at = opening.end();
                readElements(true);
            }
        }
    }

    private void readTurn(Matcher opening) throws Unreadable {
        String role = opening.group(1);
        String closing = "</" + role + ">";
        int close = text.indexOf(closing, opening.end());
        if (close < 0 || close + closing.length() > end) {
            throw new Unreadable("<" + role + "> is not closed");
        }
        TextSpan span = new TextSpan(opening.start(), close + closing.length());
        Matcher verdict = VERDICT.matcher(text).region(opening.end(), close);
        int commentEnd = role.equals("assistant") && verdict.lookingAt() ? text.indexOf("-->", verdict.end()) : -1;
        if (commentEnd < 0 || commentEnd + 3 > close) {
            Matcher near = NEAR_VERDICT.matcher(text).region(opening.end(), close);
            if (opening.group(1).equals("assistant") && near.lookingAt()) {
                throw new Unreadable(near.group(1) + " is no verdict: GOOD, OK or BAD, in a closed comment");
            }
            turns.add(turn(opening, span, new TextSpan(opening.end(), close)));
        } else {
            answers.add(new Answer(
                    Verdict.valueOf(verdict.group(2)),
                    Optional.ofNullable(verdict.group(3)),
                    text.substring(verdict.end(), commentEnd).strip(),
                    turn(opening, span, new TextSpan(commentEnd + 3, close)),
                    new TextSpan(verdict.start(1), commentEnd + 3)));
        }
        at = span.end();
    }

    private Turn turn(Matcher opening, TextSpan span, TextSpan body) {
        String content = Entities.decode(trimLines(body.in(text)));
        return new Turn(opening.group(1), opening.group(2).strip(), content, span, body);
    }

    private void skipWordsAndComments() {
        while (at < end) {
            if (text.charAt(at) != '<') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                int close = text.indexOf("-->", at);
                if (close < 0 || close + 3 > end) {
                    return;
                }
                at = close + 3;
            } else {
                return;
            }
        }
    }

    /// The content without the blank lines at its ends and the blanks at the very end.
    private static String trimLines(String content) {
        int start = 0;
        for (int i = 0; i < content.length() && Character.isWhitespace(content.charAt(i)); i++) {
            if (content.charAt(i) == '\n' || content.charAt(i) == '\r') {
                start = i + 1;
            }
        }
        return content.substring(start).stripTrailing();
    }

    private String excerpt() {
        int stop = Math.min(end, at + 40);
        return text.substring(at, stop).lines().findFirst().orElse("");
    }
}
