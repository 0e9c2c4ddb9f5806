package org.clausewright.spec.document;

import java.util.List;

/// What the parser found in a block, spans relative to it.
record BlockFacts(Block.Kind kind, List<Token> tokens, List<Leaf> leaves) {

    BlockFacts {
        tokens = List.copyOf(tokens);
        leaves = List.copyOf(leaves);
    }

    List<Passage> passages() {
        return leaves.stream()
                .filter(Leaf.Prose.class::isInstance)
                .map(leaf -> ((Leaf.Prose) leaf).passage())
                .toList();
    }
}
