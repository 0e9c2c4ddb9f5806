package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// The stretches of a document that `BlockIgnores` in `.vale.ini` takes for code. May be used from several threads.
final class IgnoredBlocks {

    private record Known(SpecDocument document, List<TextSpan> spans) {}

    private final List<Expression> expressions;
    private volatile @Nullable Known last;

    IgnoredBlocks(List<Expression> expressions) {
        this.expressions = List.copyOf(expressions);
    }

    boolean hold(SpecDocument document, TextSpan span) {
        return !expressions.isEmpty()
                && in(document).stream()
                        .anyMatch(ignored -> ignored.contains(span.start()) && span.end() <= ignored.end());
    }

    private List<TextSpan> in(SpecDocument document) {
        Known known = last;
        if (known == null || !known.document().equals(document)) {
            known = new Known(document, find(document.text()));
            last = known;
        }
        return known.spans();
    }

    private List<TextSpan> find(String text) {
        List<TextSpan> spans = new ArrayList<>();
        try {
            for (Expression expression : expressions) {
                Matcher matcher = expression.matcher(text);
                while (matcher.find()) {
                    spans.add(new TextSpan(matcher.start(), matcher.end()));
                }
            }
        } catch (TooSlow | StackOverflowError endless) {
            return spans;
        }
        return spans;
    }
}
