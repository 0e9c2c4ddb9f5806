package org.clausewright.vale;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.clausewright.spec.document.Block;

/// A text that is a whole document's, put together from what each block gives to it.
///
final class WholeText {

    private final Scope.Place place;
    private final String text;
    private final List<Block> blocks;
    private final int[] starts;
    private final IntUnaryOperator origins;

    /// @param starts  where the part of each block starts, and behind the last one the length of the text; not copied
    /// @param origins for each character where it stands in the document, or -1 for a blank that was put in
    WholeText(Scope.Place place, String text, List<Block> blocks, int[] starts, IntUnaryOperator origins) {
        this.place = place;
        this.text = text;
        this.blocks = blocks;
        this.starts = starts;
        this.origins = origins;
    }

    String text() {
        return text;
    }

    int size() {
        return blocks.size();
    }

    /// How many blocks at the start are those of another text.
    @SuppressWarnings("ReferenceEquality")
    int sameStart(WholeText other) {
        int most = Math.min(blocks.size(), other.blocks.size());
        int same = 0;
        while (same < most && blocks.get(same) == other.blocks.get(same)) {
            same++;
        }
        return same;
    }

    /// How many blocks at the end are those of another text, of at most so many.
    @SuppressWarnings("ReferenceEquality")
    int sameEnd(WholeText other, int most) {
        int same = 0;
        while (same < most
                && blocks.get(blocks.size() - 1 - same) == other.blocks.get(other.blocks.size() - 1 - same)) {
            same++;
        }
        return same;
    }

    int start(int block) {
        return starts[block];
    }

    /// The text as a rule reads it that remembers what its expressions found in the one before.
    LintText remembered(Sweeps sweeps) {
        return new LintText(place, text, origins, 0) {

            @Override
            List<Groups> find(Expression expression) {
                return sweeps.find(expression, WholeText.this);
            }

            @Override
            boolean has(Expression expression) {
                return !find(expression).isEmpty();
            }
        };
    }
}
