package org.clausewright.lint;

import java.util.List;
import org.clausewright.language.Sentence;
import org.clausewright.spec.document.Passage;

/// A passage as rules see it: its words by sentence. All offsets are those of the passage's own spans.
///
/// @param plain the words of the whole passage, without markup
/// @param start where the passage starts
public record Prose(Passage.Kind kind, String plain, int start, List<Sentence> sentences) {

    public Prose {
        sentences = List.copyOf(sentences);
    }

    public static Prose of(Passage passage) {
        return new Prose(
                passage.kind(),
                passage.plain(),
                passage.span().start(),
                passage.sentences().stream()
                        .map(span -> Sentence.at(span.start(), passage.plain(span)))
                        .toList());
    }
}
