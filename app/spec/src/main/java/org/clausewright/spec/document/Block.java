package org.clausewright.spec.document;

import java.util.List;

/// One top-level block of a document, with the blank lines after it. A block knows its text and nothing of where it
/// stands, so that it is shared between snapshots as long as its text does not change: two snapshots hold the same
/// object exactly where nothing changed.
public final class Block {

    /// What a block is as a whole; an editor gives some of them a ground or a bar.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST,
        QUOTATION,
        COMMENTARY,
        /// The paragraph `**Example**: title`.
        EXAMPLE_TITLE,
        /// A fence tagged `xml`, an example's body.
        EXAMPLE_BODY,
        CODE,
        RUBRIC,
        OTHER
    }

    private final String text;
    private final BlockFacts facts;

    Block(String text, BlockFacts facts) {
        this.text = text;
        this.facts = facts;
    }

    public String text() {
        return text;
    }

    public Kind kind() {
        return facts.kind();
    }

    /// What an editor shows in its own way, in the order of their starts.
    public List<Token> tokens() {
        return facts.tokens();
    }

    /// The running text in it, spans relative to the block, without sections.
    public List<Passage> passages() {
        return facts.passages();
    }

    BlockFacts facts() {
        return facts;
    }
}
