package org.clausewright.assist.openai;

import java.util.stream.Collectors;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// What a section rules, as it is written, without its examples and commentary.
final class Rules {

    private static final int LONGEST = 8_000;

    private Rules() {}

    static String of(SpecDocument document, Section section) {
        String rules = document.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.RULE || passage.kind() == Passage.Kind.HEADING)
                .filter(passage -> section.own().contains(passage.span()))
                .map(passage -> document.text(passage.span()))
                .collect(Collectors.joining("\n\n"));
        return rules.substring(0, Math.min(rules.length(), LONGEST));
    }
}
