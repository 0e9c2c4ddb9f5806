package org.clausewright.lint;

/// Words of a spec as a message quotes them: on one line, and cut where they are long.
public final class OneLine {

    private static final int LONGEST = 100;

    private OneLine() {}

    /// The words in quotation marks, cut to about a hundred UTF-16 code units.
    public static String quoted(String words) {
        return "“" + of(words, LONGEST) + "”";
    }

    /// All of the words, with each run of white space made a blank.
    public static String of(String words) {
        return of(words, words.length());
    }

    /// The same, cut behind a word where there are more. Looks at no more of them than it gives.
    ///
    /// @param longest how many UTF-16 code units are kept at most before ` ...`
    public static String of(String words, int longest) {
        int end = words.length();
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        int at = 0;
        while (at < end && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        StringBuilder line = new StringBuilder(Math.min(end - at, longest) + 4);
        boolean blank = false;
        for (; at < end && line.length() <= longest; at++) {
            char c = words.charAt(at);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = space;
        }
        if (line.length() > longest) {
            int cut = line.lastIndexOf(" ", longest);
            line.setLength(cut > 0 ? cut : longest);
            line.append(" ...");
        }
        return line.toString();
    }
}
