package org.clausewright.spec.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausewright.spec.text.TextSpan;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// The leaves and tokens found in one block so far. Offsets in the syntax tree refer to the text that was parsed; those
/// given out refer to the block.
final class Leaves {

    private final String text;
    private final int base;
    private final List<Leaf> found = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();

    /// @param text the block's text
    /// @param base where it starts in the text that was parsed
    Leaves(String text, int base) {
        this.text = text;
        this.base = base;
    }

    String text() {
        return text;
    }

    void add(Leaf leaf) {
        found.add(leaf);
    }

    /// Passes over a token with nothing in it.
    void addToken(Token.Kind kind, TextSpan span) {
        if (!span.isEmpty()) {
            tokens.add(new Token(kind, span));
        }
    }

    /// Reads words, and adds the tokens in them, but not the words themselves.
    ///
    /// @param span which part of the block the words are
    Leaf.Prose prose(Node node, Passage.Kind kind, TextSpan span) {
        return InlineReader.read(text, base, node, span, kind, tokens);
    }

    boolean startWith(Class<? extends Leaf> type) {
        return !found.isEmpty() && type.isInstance(found.getFirst());
    }

    BlockFacts facts(Block.Kind kind) {
        tokens.sort(Comparator.comparing(Token::span));
        return new BlockFacts(kind, tokens, found);
    }

    TextSpan firstLine(Node node) {
        return span(node.getSourceSpans().getFirst());
    }

    TextSpan span(SourceSpan span) {
        int start = span.getInputIndex() - base;
        return new TextSpan(start, start + span.getLength());
    }

    TextSpan span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return new TextSpan(
                span(spans.getFirst()).start(), span(spans.getLast()).end());
    }
}
