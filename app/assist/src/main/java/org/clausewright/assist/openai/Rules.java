package org.clausewright.assist.openai;

import java.util.stream.Collectors;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// What a section rules, as it is written, without its examples and commentary.
final class Rules {

    private static final int LONGEST = 8_000;

    private Rules() {}

    /// @param own where the section's own text stands
    static String of(SpecDocument document, TextSpan own) {
        String rules = document.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.RULE || passage.kind() == Passage.Kind.HEADING)
                .filter(passage -> own.contains(passage.span()))
                .map(passage -> document.text(passage.span()))
                .collect(Collectors.joining("\n\n"));
        return rules.substring(0, Math.min(rules.length(), LONGEST));
    }
}
