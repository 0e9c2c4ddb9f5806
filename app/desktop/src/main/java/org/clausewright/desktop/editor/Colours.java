package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.desktop.editor.text.Ground;
import org.clausewright.desktop.editor.text.GroundRun;
import org.clausewright.desktop.editor.text.InkRun;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Token;
import org.clausewright.spec.text.TextSpan;

/// How one block is shown.
///
/// @param block where it stands
record Colours(TextSpan block, List<InkRun> inks, List<GroundRun> grounds) {

    Colours {
        inks = List.copyOf(inks);
        grounds = List.copyOf(grounds);
    }

    /// @param start where the block of that index stands now
    static Colours of(SpecDocument document, int index, int start) {
        Block block = document.blocks().get(index);
        List<InkRun> inks = new ArrayList<>();
        for (Token token : block.tokens()) {
            TokenInks.of(token, block.text())
                    .forEach(run -> inks.add(new InkRun(run.ink(), run.span().shift(start))));
        }
        TextSpan whole = new TextSpan(start, start + block.text().length());
        Ground ground = ground(block.kind());
        TextSpan grounded = joinsNext(document, index)
                ? whole
                : new TextSpan(start, start + block.text().stripTrailing().length());
        List<GroundRun> grounds =
                ground == Ground.PLAIN || grounded.isEmpty() ? List.of() : List.of(new GroundRun(ground, grounded));
        return new Colours(whole, inks, grounds);
    }

    /// The blank lines between the title of an example and its body belong to the example.
    private static boolean joinsNext(SpecDocument document, int index) {
        return document.blocks().get(index).kind() == Block.Kind.EXAMPLE_TITLE
                && index + 1 < document.blocks().size()
                && document.blocks().get(index + 1).kind() == Block.Kind.EXAMPLE_BODY;
    }

    private static Ground ground(Block.Kind kind) {
        return switch (kind) {
            case HEADING -> Ground.HEADING;
            case EXAMPLE_TITLE, EXAMPLE_BODY, RUBRIC -> Ground.EXAMPLE;
            case COMMENTARY -> Ground.COMMENTARY;
            case QUOTATION -> Ground.QUOTATION;
            case CODE -> Ground.CODE;
            case PARAGRAPH, LIST, OTHER -> Ground.PLAIN;
        };
    }
}
