package org.clausewright.spec.document;

import java.util.Locale;

/// GitHub's anchor for a heading: lower case, letters, digits, `_` and `-` kept, blanks to hyphens, the rest gone.
final class Slug {

    private Slug() {}

    static String of(String title) {
        StringBuilder slug = new StringBuilder();
        title.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)
                    || c == '_'
                    || c == '-'
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                slug.append('-');
            }
        });
        return slug.isEmpty() ? "section" : slug.toString();
    }
}
