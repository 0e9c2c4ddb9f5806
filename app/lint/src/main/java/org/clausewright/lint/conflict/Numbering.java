package org.clausewright.lint.conflict;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a paragraph, *3.4* or *(b)*, which is written into its first sentence and says nothing.
final class Numbering {

    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:(?:§\\s?)?\\d{1,3}(?:\\.\\d{1,3})*[.)]?|\\((?:\\d{1,3}|[a-z]{1,4})\\)|[A-Za-z][.)])\\s+(?=\\p{Lu})");

    private Numbering() {}

    /// A sentence with blanks in place of the number before it.
    static String blanked(String plain) {
        Matcher number = NUMBER.matcher(plain);
        return number.find() ? " ".repeat(number.end()) + plain.substring(number.end()) : plain;
    }
}
