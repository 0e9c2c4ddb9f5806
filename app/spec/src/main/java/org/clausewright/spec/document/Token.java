package org.clausewright.spec.document;

import org.clausewright.spec.text.TextSpan;

/// A stretch of a block that an editor shows in its own way. Its span is relative to the block.
public record Token(Kind kind, TextSpan span) {

    /// Tokens may nest: STRONG may stand inside HEADING.
    public enum Kind {
        HEADING_1,
        HEADING_2,
        HEADING_3,
        HEADING,
        /// Signs that carry no content: `#`, `**`, `~~~xml`, `>`, list markers, link targets.
        MARKUP,
        ATTRIBUTES,
        STRONG,
        EMPHASIS,
        CODE,
        LINK,
        TAG,
        EXAMPLE_TITLE,
        /// An element's tag in an example's body.
        ELEMENT,
        GOOD,
        OK,
        BAD,
        COMMENTARY,
        QUOTATION,
        COMMENT
    }
}
