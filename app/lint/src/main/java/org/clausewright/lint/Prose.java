package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Token;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// A passage as rules see it: its words by sentence. All offsets are those of the passage's own spans.
public final class Prose {

    private final Passage.Kind kind;
    private final String plain;
    private final int start;
    private final List<Sentence> sentences;
    private final List<TextSpan> emphasised;
    private volatile @Nullable List<Definition> definitions;
    private volatile @Nullable Quotes quotes;

    private Prose(Passage passage, List<Sentence> sentences, List<TextSpan> emphasised) {
        this.kind = passage.kind();
        this.plain = passage.plain();
        this.start = passage.span().start();
        this.sentences = List.copyOf(sentences);
        this.emphasised = List.copyOf(emphasised);
    }

    public Passage.Kind kind() {
        return kind;
    }

    /// The words of the whole passage, without markup.
    public String plain() {
        return plain;
    }

    /// Where the passage starts.
    public int start() {
        return start;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /// What stands in bold or in italics, in order, where that is known; the signs may be part of it.
    public List<TextSpan> emphasised() {
        return emphasised;
    }

    /// The terms that it defines, in order; looked for when first asked for, and kept.
    public List<Definition> definitions() {
        List<Definition> found = definitions;
        if (found == null) {
            found = List.copyOf(Definition.in(this));
            definitions = found;
        }
        return found;
    }

    /// Whether a span stands in double quotation marks: somebody else's words, or words that are talked about.
    public boolean isQuoted(TextSpan span) {
        Quotes found = quotes;
        if (found == null) {
            found = Quotes.in(this);
            quotes = found;
        }
        return found.hold(span);
    }

    /// Passes on what was found outside of quotation marks.
    public Consumer<Hit> unquoted(Consumer<Hit> hits) {
        return hit -> {
            if (!isQuoted(hit.span())) {
                hits.accept(hit);
            }
        };
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
        List<Sentence> sentences = new ArrayList<>(passage.sentences().size());
        for (TextSpan span : passage.sentences()) {
            sentences.add(Sentence.at(span.start(), passage.plain(span)));
        }
        return new Prose(passage, sentences, emphasised);
    }
}
