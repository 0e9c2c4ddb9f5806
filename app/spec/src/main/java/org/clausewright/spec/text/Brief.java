package org.clausewright.spec.text;

/// Words cut short where there is little room for them.
public final class Brief {

    private static final String MORE = "\u2026";

    private Brief() {}

    /// The words themselves where they are short enough, else their start and an ellipsis. No character is cut in two.
    ///
    /// @param most how long the result is at the most, in UTF-16 code units; at least 1
    public static String of(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = most - MORE.length();
        boolean cutsInTwo = end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, cutsInTwo ? end - 1 : end).stripTrailing() + MORE;
    }

    /// The same on one line, each run of white space a blank.
    public static String line(String words, int most) {
        return of(words.strip().replaceAll("\\s+", " "), most);
    }
}
