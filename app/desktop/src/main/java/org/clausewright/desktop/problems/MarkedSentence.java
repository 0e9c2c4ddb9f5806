package org.clausewright.desktop.problems;

import java.util.Optional;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;

/// A sentence with the words in it that a finding is about.
record MarkedSentence(String before, String marked, String after) {

    private static final int LONG = 600;

    /// Empty where the finding is about no words, or they stand in no sentence.
    static Optional<MarkedSentence> of(Spec spec, Finding finding) {
        if (finding.span().isEmpty()) {
            return Optional.empty();
        }
        return spec.document(finding.file())
                .filter(document -> finding.span().end() <= document.length())
                .flatMap(document ->
                        sentence(document, finding.span()).map(span -> cut(document, span, finding.span())));
    }

    private static Optional<TextSpan> sentence(SpecDocument document, TextSpan words) {
        for (Passage passage : document.passages()) {
            if (passage.span().contains(words)) {
                return passage.sentences().stream()
                        .filter(sentence -> sentence.contains(words))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static MarkedSentence cut(SpecDocument document, TextSpan sentence, TextSpan words) {
        int start = Math.max(sentence.start(), words.start() - LONG);
        int end = Math.min(sentence.end(), words.end() + LONG);
        return new MarkedSentence(
                oneLine((start > sentence.start() ? "\u2026" : "") + document.text(new TextSpan(start, words.start()))),
                oneLine(document.text(words)),
                oneLine(document.text(new TextSpan(words.end(), end)) + (end < sentence.end() ? "\u2026" : "")));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
