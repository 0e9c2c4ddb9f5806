package org.clausewright.desktop.editor.text;

/// One way in which a stretch of text can differ from plain text; a stretch can have several at once. Each is a style
/// class of that name in `editor.css`.
public enum Ink {
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING,
    MARKUP,
    ATTRIBUTES,
    STRONG,
    EMPHASIS,
    CODE,
    LINK,
    TAG,
    EXAMPLE_TITLE,
    ELEMENT,
    GOOD,
    OK,
    BAD,
    COMMENTARY,
    QUOTATION,
    COMMENT,
    PLACEHOLDER,

    SQUIGGLE_INFO(Layer.FINDINGS),
    SQUIGGLE_WARNING(Layer.FINDINGS),
    SQUIGGLE_ERROR(Layer.FINDINGS),
    HIT(Layer.SEARCH),
    CURRENT_HIT(Layer.SEARCH);

    /// Who decides about an ink. Layers are replaced independently of each other.
    public enum Layer {
        SYNTAX,
        FINDINGS,
        SEARCH
    }

    private final Layer layer;

    Ink() {
        this(Layer.SYNTAX);
    }

    Ink(Layer layer) {
        this.layer = layer;
    }

    int bit() {
        return 1 << ordinal();
    }

    Layer layer() {
        return layer;
    }
}
