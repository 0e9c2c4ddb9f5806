package org.clausewright.desktop.editor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;

/// What is being written before the caret, where it is something that can be completed.
///
/// @param typed  what has been typed of it so far
/// @param closed whether the character that ends it stands there already
record CompletionContext(Kind kind, TextSpan typed, String prefix, boolean closed) {

    /// What can be completed.
    enum Kind {
        LINK(")"),
        TAG("]"),
        AUTHORITY("");

        private final String closing;

        Kind(String closing) {
            this.closing = closing;
        }

        String closing() {
            return closing;
        }
    }

    private static final int LOOK_BACK = 120;
    private static final Pattern LINK = Pattern.compile("\\]\\((?:#|(?=[A-Za-z0-9_-]+:))([A-Za-z0-9_:-]*)$");
    private static final Pattern TAG = Pattern.compile("\\[\\^([A-Za-z0-9_-]*)$");
    private static final Pattern AUTHORITY = Pattern.compile("\\{[^}\\n]*\\bauthority=([A-Za-z0-9_-]*)$");

    static Optional<CompletionContext> at(String text, int caret) {
        int from = Math.max(0, caret - LOOK_BACK);
        String before = text.substring(from, caret);
        return match(LINK, Kind.LINK, before, text, caret)
                .or(() -> match(TAG, Kind.TAG, before, text, caret))
                .or(() -> match(AUTHORITY, Kind.AUTHORITY, before, text, caret));
    }

    CompletionContext shift(int by) {
        return new CompletionContext(kind, typed.shift(by), prefix, closed);
    }

    private static Optional<CompletionContext> match(
            Pattern pattern, Kind kind, String before, String text, int caret) {
        Matcher matcher = pattern.matcher(before);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String prefix = matcher.group(1);
        boolean closed = text.startsWith(kind.closing(), caret);
        return Optional.of(new CompletionContext(kind, new TextSpan(caret - prefix.length(), caret), prefix, closed));
    }
}
