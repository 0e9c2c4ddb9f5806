package org.clausewright.desktop.problems;

import java.util.List;
import java.util.Optional;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.spec.text.TextSpan;

/// The finding that is next to the caret, so that there is always a question to read.
final class Nearest {

    private Nearest() {}

    /// Of those that are as near the first; where none is in the caret's file, the first of all.
    static Optional<ProblemRow.Item> to(Optional<Caret> caret, List<ProblemRow> rows) {
        Optional<ProblemRow.Item> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (ProblemRow row : rows) {
            if (row instanceof ProblemRow.Item item) {
                int distance = caret.map(here -> distance(here, item)).orElse(Integer.MAX_VALUE);
                if (nearest.isEmpty() || distance < least) {
                    nearest = Optional.of(item);
                    least = distance;
                }
            }
        }
        return nearest;
    }

    /// How far the caret is from the words, in UTF-16 code units; 0 at and in them.
    static int distance(Caret caret, ProblemRow.Item item) {
        if (!item.finding().file().equals(caret.file())) {
            return Integer.MAX_VALUE;
        }
        TextSpan span = item.finding().span();
        return Math.max(0, Math.max(span.start() - caret.offset(), caret.offset() - span.end()));
    }
}
