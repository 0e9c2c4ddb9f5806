package org.clausewright.cli.console;

import org.clausewright.spec.text.Brief;

/// Text from files and models, made harmless for a terminal: control characters, which could move the cursor or change
/// what was printed, and marks that turn the direction of writing become U+FFFD.
public final class PlainText {

    private PlainText() {}

    /// On one line, as long as the text: white space becomes blanks.
    public static String line(String text) {
        return clean(text, false);
    }

    /// Line breaks kept.
    public static String lines(String text) {
        return clean(text, true);
    }

    /// On one line, runs of white space collapsed, cut to a number of characters.
    public static String brief(String text, int length) {
        return Brief.line(line(text), length);
    }

    private static String clean(String text, boolean keepLines) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && keepLines) {
                clean.append(c);
            } else if (c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                clean.append(' ');
            } else if (Character.isISOControl(c) || turnsDirection(c)) {
                clean.append('\uFFFD');
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
