package org.clausewright.lint.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Sentence;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Rewording.Change;
import org.clausewright.spec.finding.Rewording.Part;
import org.clausewright.spec.text.TextSpan;

/// What an answer would write: `within [time: 14 days]`. In square brackets stands what only the author knows, with
/// an example of it. Behind ` ... ` stands what the end of the sentence gets: `-> ... , except when [case: ...]`
/// takes the words out and adds the exception.
///
/// @param words what comes in the place of the words found; empty takes them out
/// @param tail  what is put in before the sentence's full stop
record Template(List<Part> words, List<Part> tail) {

    private static final Pattern BLANK = Pattern.compile("\\[([^\\[\\]:]{1,60}):\\s*([^\\[\\]]{1,80})]");
    private static final String END = "...";

    static Template parse(String text) {
        int end = text.indexOf(END);
        String words = end < 0 ? text : text.substring(0, end);
        String tail = end < 0 ? "" : text.substring(end + END.length());
        return new Template(parts(words.strip()), apart(parts(tail.strip())));
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher blank = BLANK.matcher(text);
        int at = 0;
        while (blank.find()) {
            addWords(text.substring(at, blank.start()), parts);
            parts.add(new Part.Blank(blank.group(1).strip(), blank.group(2).strip()));
            at = blank.end();
        }
        addWords(text.substring(at), parts);
        return List.copyOf(parts);
    }

    private static void addWords(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part.Words(text));
        }
    }

    /// @param filled puts the values of a hit into words
    Rewording rewording(Sentence sentence, TextSpan span, UnaryOperator<String> filled) {
        List<Change> changes = new ArrayList<>();
        changes.add(words.isEmpty() ? without(sentence, span) : instead(sentence, span, filled));
        if (!tail.isEmpty()) {
            changes.add(new Change(TextSpan.at(sentence.endOfWords()), filled(tail, filled)));
        }
        return new Rewording(changes);
    }

    private Change instead(Sentence sentence, TextSpan span, UnaryOperator<String> filled) {
        List<Part> parts = filled(words, filled);
        boolean starts = Character.isUpperCase(sentence.text(span).charAt(0));
        if (starts && parts.getFirst() instanceof Part.Words(String first)) {
            parts = new ArrayList<>(parts);
            parts.set(0, new Part.Words(capital(first)));
        }
        return new Change(span, parts);
    }

    /// The parts themselves where there is nothing to fill in, as mostly.
    private static List<Part> filled(List<Part> parts, UnaryOperator<String> filled) {
        boolean same = parts.stream()
                .allMatch(part -> !(part instanceof Part.Words(String text))
                        || filled.apply(text).equals(text));
        if (same) {
            return parts;
        }
        return parts.stream()
                .map(part -> part instanceof Part.Words(String text) ? new Part.Words(filled.apply(text)) : part)
                .toList();
    }

    /// Keeps a blank between the sentence and what is put in behind it, unless that starts with a comma or a colon.
    private static List<Part> apart(List<Part> tail) {
        boolean sign = tail.isEmpty()
                || (tail.getFirst() instanceof Part.Words(String text) && ",:;(".indexOf(text.charAt(0)) >= 0);
        if (sign) {
            return tail;
        }
        List<Part> parts = new ArrayList<>(tail);
        parts.addFirst(new Part.Words(" "));
        return List.copyOf(parts);
    }

    /// Takes words out with the blank or comma that went with them; what opens the sentence then gets a capital.
    private static Change without(Sentence sentence, TextSpan span) {
        String plain = sentence.plain();
        int start = span.start() - sentence.start();
        int end = span.end() - sentence.start();
        if (!sentence.words().isEmpty()
                && span.start() == sentence.words().getFirst().start()) {
            while (end < plain.length() && (plain.charAt(end) == ',' || plain.charAt(end) == ' ')) {
                end++;
            }
            boolean letter = end < plain.length() && Character.isLowerCase(plain.charAt(end));
            String first = letter ? capital(plain.substring(end, end + 1)) : "";
            TextSpan cut = new TextSpan(start, letter ? end + 1 : end).shift(sentence.start());
            return new Change(cut, first.isEmpty() ? List.of() : List.of(new Part.Words(first)));
        }
        boolean abbreviated = plain.startsWith(". ", end) && goesOn(plain, end + 1);
        end += abbreviated ? 1 : 0;
        boolean commaBefore = start >= 2 && plain.charAt(start - 1) == ' ' && plain.charAt(start - 2) == ',';
        boolean commaBehind = end < plain.length() && plain.charAt(end) == ',';
        boolean closes = sentence.endOfWords() - sentence.start() <= end;
        if (commaBefore && (commaBehind || closes)) {
            return new Change(new TextSpan(start - 2, commaBehind ? end + 1 : end).shift(sentence.start()), List.of());
        }
        boolean blankBefore = start > 0 && plain.charAt(start - 1) == ' ';
        return new Change(new TextSpan(blankBefore ? start - 1 : start, end).shift(sentence.start()), List.of());
    }

    private static boolean goesOn(String plain, int from) {
        int at = from;
        while (at < plain.length() && Character.isWhitespace(plain.charAt(at))) {
            at++;
        }
        return at < plain.length();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
