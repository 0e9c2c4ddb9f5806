package org.clausewright.lint;

import java.util.List;
import org.clausewright.spec.document.Block;
import org.jspecify.annotations.Nullable;

/// A block and its prose, which is read when first asked for: most blocks are known and nobody asks.
final class BlockText {

    private final Block block;
    private @Nullable List<Prose> prose;

    BlockText(Block block) {
        this.block = block;
    }

    Block block() {
        return block;
    }

    List<Prose> prose() {
        List<Prose> read = prose;
        if (read == null) {
            read = Prose.in(block);
            prose = read;
        }
        return read;
    }

    /// Lets go of the prose, which is read again where it is asked for again.
    void forget() {
        prose = null;
    }
}
