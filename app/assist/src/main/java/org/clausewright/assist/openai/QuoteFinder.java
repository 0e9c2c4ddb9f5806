package org.clausewright.assist.openai;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.text.TextSpan;

/// Finds a quote in a text, whatever its white space and its quote marks: these two a model changes without meaning to.
/// The tags of clauses are no words and count for nothing, as signs do that nobody sees.
final class QuoteFinder {

    /// Stands in a text for something that no quote has to have.
    static final char PASSED_OVER = '\0';

    private static final Pattern UNREAD = Pattern.compile("\\[\\^[A-Za-z0-9_-]+]|" + Fence.UNSEEN);

    private final String plain;
    private final int[] places;

    QuoteFinder(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        Matcher passed = UNREAD.matcher(text);
        boolean some = passed.find();
        for (int i = 0; i < text.length(); i++) {
            if (some && i == passed.start()) {
                i = passed.end() - 1;
                some = passed.find();
                continue;
            }
            char c = fold(text.charAt(i));
            boolean blanks = c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (blanks || c == PASSED_OVER) {
                continue;
            }
            origins[folded.length()] = i;
            folded.append(c);
        }
        origins[folded.length()] = text.length();
        this.plain = folded.toString();
        this.places = origins;
    }

    /// Where the quote stands first between two offsets of the text.
    Optional<TextSpan> find(String quote, TextSpan within) {
        String wanted = new QuoteFinder(quote).plain.strip();
        return first(wanted, within).or(() -> first(bare(wanted), within));
    }

    /// Without the quote marks that a model has put around it.
    private static String bare(String quote) {
        boolean around = quote.length() > 2
                && (quote.startsWith("\"") || quote.startsWith("'"))
                && quote.charAt(quote.length() - 1) == quote.charAt(0);
        return around ? quote.substring(1, quote.length() - 1).strip() : "";
    }

    private Optional<TextSpan> first(String wanted, TextSpan within) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
            TextSpan found = new TextSpan(places[at], places[at + wanted.length() - 1] + 1);
            if (within.contains(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
