package org.clausewright.spec.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

/// Splits running text into sentences. A full stop ends one unless it belongs to an abbreviation, an initial or a
/// number, or what follows goes on in lower case; closing quotes, brackets and tags stay with the sentence before.
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "cf", "vs", "viz", "approx", "resp", "incl", "esp", "mr", "mrs", "ms", "dr", "prof", "st",
            "no", "nos", "fig", "figs", "sec", "ch", "para", "art", "eq", "ref", "vol", "pp", "ed", "eds", "jr", "sr",
            "dept", "est", "al");
    private static final String CLOSERS = "\"')]}\u201D\u2019\u00BB*_";

    private final String plain;
    private final List<TextSpan> tags;
    private int nextTag;

    private Sentences(String plain, List<TextSpan> tags) {
        this.plain = plain;
        this.tags = tags;
    }

    /// @param plain the words of a passage, markup as blanks
    /// @param tags  where its tags stand in `plain`, in order
    /// @return the sentences' spans in `plain`, without the blanks at their ends
    static List<TextSpan> of(String plain, List<TextSpan> tags) {
        return new Sentences(plain, tags).split();
    }

    private List<TextSpan> split() {
        List<TextSpan> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < plain.length()) {
            if (!isTerminator(plain.charAt(at))) {
                at++;
                continue;
            }
            int stop = at;
            while (at < plain.length() && isTerminator(plain.charAt(at))) {
                at++;
            }
            int end = endAfter(at);
            if (endsSentence(stop, at, end)) {
                sentences.add(new TextSpan(start, end));
                start = end;
            }
            at = Math.max(at, end);
        }
        sentences.add(new TextSpan(start, plain.length()));
        return sentences;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || isFullWidth(c);
    }

    private static boolean isFullWidth(char c) {
        return c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }

    /// Where the sentence ends whose last full stop ends at `at`: behind closing signs and the tags that follow them.
    private int endAfter(int at) {
        int end = at;
        while (end < plain.length() && CLOSERS.indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        while (nextTag < tags.size() && tags.get(nextTag).start() < end) {
            nextTag++;
        }
        for (int i = nextTag; i < tags.size() && afterBlanks(end) >= tags.get(i).end(); i++) {
            end = tags.get(i).end();
        }
        return end;
    }

    /// Where the blanks after `from` end; a tag is all blanks here.
    private int afterBlanks(int from) {
        int at = from;
        while (at < plain.length() && Character.isWhitespace(plain.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean endsSentence(int stop, int afterStops, int end) {
        if (isFullWidth(plain.charAt(stop))) {
            return true;
        }
        int next = afterBlanks(end);
        if (next == plain.length()) {
            return true;
        }
        boolean tagged = end > afterStops && plain.charAt(end - 1) == ' ';
        if (next == end && !(tagged && Character.isUpperCase(plain.charAt(next)))) {
            return false; // 1.5, example.com, "Stop!", he said
        }
        char following = plain.charAt(next);
        if (Character.isLowerCase(following)) {
            return false;
        }
        return plain.charAt(stop) != '.' || afterStops - stop > 1 || !isAbbreviation(stop, following);
    }

    private boolean isAbbreviation(int stop, char following) {
        int from = stop;
        while (from > 0 && isWordPart(plain.charAt(from - 1))) {
            from--;
        }
        String word = plain.substring(from, stop).toLowerCase(Locale.ROOT);
        if (word.equals("etc") || word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(plain.charAt(from));
        boolean numbered = ABBREVIATIONS.contains(word) && !(word.equals("no") && !Character.isDigit(following));
        boolean dotted = word.length() >= 3 && word.charAt(1) == '.' && !Character.isUpperCase(following);
        return initial || numbered || dotted;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
