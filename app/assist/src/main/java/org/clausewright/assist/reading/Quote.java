package org.clausewright.assist.reading;

import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// Words of a clause or its section that a reader rests on.
///
/// @param span where they stand in the document, in UTF-16 code units
/// @param text the words as they stand there
public record Quote(TextSpan span, String text) {

    private static final Pattern MARKUP = Pattern.compile("\\[\\^[A-Za-z0-9_-]+]|\\*+");

    public Quote {
        requireNonNull(span, "span");
        requireNonNull(text, "text");
    }

    /// The words as they are read: on one line, without the tags of clauses and without asterisks.
    public String words() {
        return MARKUP.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
