package org.clausewright.vale;

import java.util.Arrays;
import java.util.List;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.SpecDocument;

/// The texts that are a whole document's.
final class WholeTexts {

    private WholeTexts() {}

    /// The file as it stands.
    static LintText raw(SpecDocument document) {
        int[] origins = new int[document.length()];
        Arrays.setAll(origins, i -> i);
        return new LintText(Scope.Place.RAW, document.text(), origins, 0);
    }

    /// The words of its paragraphs, lists and quotations, with a blank line between them.
    static LintText summary(SpecDocument document, BlockTexts texts) {
        StringBuilder words = new StringBuilder();
        int[] origins = new int[document.length() + 2 * document.blocks().size() + 2];
        List<Block> blocks = document.blocks();
        for (int i = FrontMatter.blocks(document); i < blocks.size(); i++) {
            for (LintText text : texts.of(blocks.get(i))) {
                if (!text.isWholePassage() || !text.place().isSummarized()) {
                    continue;
                }
                int needed = words.length() + text.text().length() + 2;
                if (needed > origins.length) {
                    origins = Arrays.copyOf(origins, 2 * needed);
                }
                for (int k = 0; k < text.text().length(); k++) {
                    int origin = text.origin(k);
                    origins[words.length() + k] = origin < 0 ? -1 : origin + document.start(i);
                }
                words.append(text.text());
                origins[words.length()] = -1;
                origins[words.length() + 1] = -1;
                words.append("\n\n");
            }
        }
        return new LintText(Scope.Place.SUMMARY, words.toString(), Arrays.copyOf(origins, words.length()), 0);
    }
}
