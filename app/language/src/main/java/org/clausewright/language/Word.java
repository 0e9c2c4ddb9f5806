package org.clausewright.language;

import org.clausewright.spec.text.TextSpan;

/// A word of a text: letters and digits, with hyphens and apostrophes inside. A code span is one word, [#CODE].
///
/// @param start where it stands, in UTF-16 code units
/// @param end   exclusive
/// @param lower its letters in lower case, a curly apostrophe made straight
public record Word(int start, int end, String lower) {

    /// What a code span reads as, whatever stands in it.
    public static final String CODE = "\uFFFC";

    public TextSpan span() {
        return new TextSpan(start, end);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isNumber() {
        char first = lower.charAt(0);
        return first >= '0' && first <= '9';
    }
}
