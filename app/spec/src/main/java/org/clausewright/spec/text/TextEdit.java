package org.clausewright.spec.text;

import static java.util.Objects.requireNonNull;

/// Replaces the characters of `span` by `replacement`. Every change of a spec is a list of these.
public record TextEdit(TextSpan span, String replacement) {

    public TextEdit {
        requireNonNull(span, "span");
        requireNonNull(replacement, "replacement");
    }

    public static TextEdit insert(int offset, String text) {
        return new TextEdit(TextSpan.at(offset), text);
    }

    public static TextEdit delete(TextSpan span) {
        return new TextEdit(span, "");
    }

    public static TextEdit replace(int start, int end, String replacement) {
        return new TextEdit(new TextSpan(start, end), replacement);
    }

    /// By how many code units the text grows, or shrinks where negative.
    public int growth() {
        return replacement.length() - span.length();
    }
}
