package org.clausewright.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.SpecDocument;

/// What is known of blocks, for as long as some snapshot holds them. Two snapshots share the blocks that did not
/// change, so after a keystroke only the changed ones are unknown.
final class BlockMemory {

    private final List<BlockRule> rules;
    private final int comparisons;
    private final Map<Block, BlockText.Notes> notes = Collections.synchronizedMap(new WeakHashMap<>());

    /// @param comparisons how many document rules read the blocks
    BlockMemory(List<BlockRule> rules, int comparisons) {
        this.rules = List.copyOf(rules);
        this.comparisons = comparisons;
    }

    /// The blocks of a document, with what is known of each.
    List<BlockText> texts(SpecDocument document) {
        List<BlockText> texts = new ArrayList<>(document.blocks().size());
        for (Block block : document.blocks()) {
            texts.add(new BlockText(block, rules, notes.computeIfAbsent(block, _ -> new BlockText.Notes(comparisons))));
        }
        return texts;
    }
}
