package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.spec.text.TextSpan;

/// The words of a passage that stand in quotation marks: somebody else's, or words that are talked about.
final class Quotes {

    private static final int LONGEST = 500;

    private final List<TextSpan> spans = new ArrayList<>();

    private Quotes() {}

    /// Finds pairs of double marks, straight or curly, in one pass.
    static Quotes in(Prose prose) {
        Quotes quotes = new Quotes();
        String plain = prose.plain();
        int open = -1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean closes = open >= 0 && (c == '”' || c == '"') && i - open <= LONGEST;
            if (closes) {
                quotes.spans.add(new TextSpan(open, i + 1).shift(prose.start()));
                open = -1;
            } else if (c == '“' || c == '"') {
                open = i;
            }
        }
        return quotes;
    }

    boolean hold(TextSpan span) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).contains(span)) {
                return true;
            }
            if (spans.get(middle).start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
}
