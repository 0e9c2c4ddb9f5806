package org.clausewright.desktop.editor.text;

/// One way in which a stretch of text can differ from plain text; a stretch can have several at once. Each is a style
/// class of that name in `editor.css`.
public enum Ink {
    HEADING_1(0, Layer.SYNTAX),
    HEADING_2(1, Layer.SYNTAX),
    HEADING_3(2, Layer.SYNTAX),
    HEADING(3, Layer.SYNTAX),
    MARKUP(4, Layer.SYNTAX),
    ATTRIBUTES(5, Layer.SYNTAX),
    STRONG(6, Layer.SYNTAX),
    EMPHASIS(7, Layer.SYNTAX),
    CODE(8, Layer.SYNTAX),
    LINK(9, Layer.SYNTAX),
    TAG(10, Layer.SYNTAX),
    EXAMPLE_TITLE(11, Layer.SYNTAX),
    ELEMENT(12, Layer.SYNTAX),
    GOOD(13, Layer.SYNTAX),
    OK(14, Layer.SYNTAX),
    BAD(15, Layer.SYNTAX),
    COMMENTARY(16, Layer.SYNTAX),
    QUOTATION(17, Layer.SYNTAX),
    COMMENT(18, Layer.SYNTAX),
    PLACEHOLDER(19, Layer.SYNTAX),
    SQUIGGLE_INFO(20, Layer.FINDINGS),
    SQUIGGLE_WARNING(21, Layer.FINDINGS),
    SQUIGGLE_ERROR(22, Layer.FINDINGS),
    HIT(23, Layer.SEARCH),
    CURRENT_HIT(24, Layer.SEARCH);

    /// Who decides about an ink. Layers are replaced independently of each other.
    public enum Layer {
        SYNTAX,
        FINDINGS,
        SEARCH
    }

    private final int bit;
    private final Layer layer;

    /// @param place of its bit in a [Look]
    Ink(int place, Layer layer) {
        this.bit = 1 << place;
        this.layer = layer;
    }

    int bit() {
        return bit;
    }

    Layer layer() {
        return layer;
    }
}
