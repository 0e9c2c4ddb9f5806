package org.clausewright.spec.document;

import java.util.List;

/// What the parser found in a block, spans relative to it.
record BlockFacts(Block.Kind kind, List<Token> tokens, List<Passage> passages) {

    BlockFacts {
        tokens = List.copyOf(tokens);
        passages = List.copyOf(passages);
    }
}
