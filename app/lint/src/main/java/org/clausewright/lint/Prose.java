package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.Sentence;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Token;
import org.clausewright.spec.text.TextSpan;

/// A passage as rules see it: its words by sentence. All offsets are those of the passage's own spans.
///
/// @param plain      the words of the whole passage, without markup
/// @param start      where the passage starts
/// @param emphasised what stands in bold or in italics, in order, where that is known; the signs may be part of it
public record Prose(Passage.Kind kind, String plain, int start, List<Sentence> sentences, List<TextSpan> emphasised) {

    public Prose {
        sentences = List.copyOf(sentences);
        emphasised = List.copyOf(emphasised);
    }

    /// A passage of which only the words are known.
    public static Prose of(Passage passage) {
        return of(passage, List.of());
    }

    /// The passages of a block, offsets relative to it.
    public static List<Prose> in(Block block) {
        List<Prose> prose = new ArrayList<>();
        List<Token> tokens = block.tokens();
        int next = 0;
        for (Passage passage : block.passages()) {
            List<TextSpan> emphasised = new ArrayList<>();
            while (next < tokens.size()
                    && tokens.get(next).span().start() < passage.span().end()) {
                Token token = tokens.get(next++);
                boolean marks = token.kind() == Token.Kind.STRONG || token.kind() == Token.Kind.EMPHASIS;
                if (marks && token.span().start() >= passage.span().start()) {
                    emphasised.add(token.span());
                }
            }
            prose.add(of(passage, emphasised));
        }
        return List.copyOf(prose);
    }

    private static Prose of(Passage passage, List<TextSpan> emphasised) {
        return new Prose(
                passage.kind(),
                passage.plain(),
                passage.span().start(),
                passage.sentences().stream()
                        .map(span -> Sentence.at(span.start(), passage.plain(span)))
                        .toList(),
                emphasised);
    }
}
