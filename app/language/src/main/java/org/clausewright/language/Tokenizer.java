package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds words in one pass. Lone surrogates, controls and symbols separate words like any other sign.
final class Tokenizer {

    private static final char CODE = '\uFFFC';

    private final String text;
    private final int offset;
    private final List<Word> words;

    private Tokenizer(String text, int offset) {
        this.text = text;
        this.offset = offset;
        this.words = new ArrayList<>(text.length() / 6 + 1);
    }

    static List<Word> words(String text, int offset) {
        return new Tokenizer(text, offset).read();
    }

    private List<Word> read() {
        int at = 0;
        while (at < text.length()) {
            int next = at;
            if (text.charAt(at) == CODE) {
                next = endOfCode(at);
                words.add(new Word(offset + at, offset + next, Word.CODE));
            } else if (isWordChar(at)) {
                next = endOfWord(at);
                words.add(new Word(offset + at, offset + next, lower(at, next)));
            }
            at = Math.max(next, at + 1);
        }
        return List.copyOf(words);
    }

    private int endOfCode(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == CODE) {
            at++;
        }
        return at;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length()) {
            if (isWordChar(at) || (isJoint(start, at) && at + 1 < text.length() && isWordChar(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isWordChar(int at) {
        char c = text.charAt(at);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /// A hyphen or an apostrophe; a full stop only after a single letter, as in *e.g.*
    private boolean isJoint(int start, int at) {
        return switch (text.charAt(at)) {
            case '-', '\'', '’', '_' -> true;
            case '.' -> Character.isLetter(text.charAt(at - 1)) && (at - 1 == start || text.charAt(at - 2) == '.');
            default -> false;
        };
    }

    private String lower(int start, int end) {
        boolean plain = true;
        for (int i = start; i < end && plain; i++) {
            char c = text.charAt(i);
            plain = c < 128 && (c < 'A' || c > 'Z');
        }
        String word = text.substring(start, end);
        return plain ? word : word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
