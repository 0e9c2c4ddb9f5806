package org.clausewright.vale;

import java.util.List;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.SpecDocument;

/// The lines between two `---` with which some tools have a document start. They are data and no text.
final class FrontMatter {

    private static final int MOST_BLOCKS = 100;

    private FrontMatter() {}

    /// How many blocks it takes up; 0 for none.
    static int blocks(SpecDocument document) {
        List<Block> blocks = document.blocks();
        if (!blocks.getFirst().text().strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(blocks.size(), MOST_BLOCKS); i++) {
            if (blocks.get(i).text().lines().anyMatch(line -> line.strip().equals("---"))) {
                return i + 1;
            }
        }
        return 0;
    }
}
