package org.clausewright.vale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.SpecDocument;
import org.jspecify.annotations.Nullable;

/// The texts that are a whole document's, each made once for a snapshot, whichever rules look at it. May be used from
/// several threads.
final class WholeTexts {

    private record Known(SpecDocument document, WholeText text) {}

    private final BlockTexts texts;
    private final Map<SpecPath, Known> raws = new ConcurrentHashMap<>();
    private final Map<SpecPath, Known> summaries = new ConcurrentHashMap<>();

    WholeTexts(BlockTexts texts) {
        this.texts = texts;
    }

    /// The file as it stands.
    WholeText raw(SpecDocument document) {
        return known(document, raws, WholeTexts::read);
    }

    /// The words of its paragraphs, lists and quotations, with a blank line between them.
    WholeText summary(SpecDocument document) {
        return known(document, summaries, this::summarize);
    }

    private static WholeText known(
            SpecDocument document, Map<SpecPath, Known> all, Function<SpecDocument, WholeText> reader) {
        @Nullable Known known = all.get(document.path());
        if (known == null || !known.document().equals(document)) {
            known = new Known(document, reader.apply(document));
            all.put(document.path(), known);
        }
        return known.text();
    }

    private static WholeText read(SpecDocument document) {
        int blocks = document.blocks().size();
        int[] starts = new int[blocks + 1];
        Arrays.setAll(starts, i -> i < blocks ? document.start(i) : document.length());
        return new WholeText(Scope.Place.RAW, document.text(), document.blocks(), starts, at -> at);
    }

    private WholeText summarize(SpecDocument document) {
        int front = FrontMatter.blocks(document);
        List<Block> blocks = document.blocks().subList(front, document.blocks().size());
        StringBuilder words = new StringBuilder();
        List<LintText> pieces = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        int[] starts = new int[blocks.size() + 1];
        int[] pieceStarts = new int[64];
        for (int i = 0; i < blocks.size(); i++) {
            starts[i] = words.length();
            for (LintText text : texts.of(blocks.get(i))) {
                if (text.isWholePassage() && text.place().isSummarized()) {
                    if (pieces.size() == pieceStarts.length) {
                        pieceStarts = Arrays.copyOf(pieceStarts, 2 * pieces.size());
                    }
                    pieceStarts[pieces.size()] = words.length();
                    pieces.add(text);
                    offsets.add(document.start(front + i));
                    words.append(text.text()).append("\n\n");
                }
            }
        }
        starts[blocks.size()] = words.length();
        int[] from = Arrays.copyOf(pieceStarts, pieces.size());
        return new WholeText(
                Scope.Place.SUMMARY, words.toString(), blocks, starts, at -> origin(at, from, pieces, offsets));
    }

    private static int origin(int at, int[] from, List<LintText> pieces, List<Integer> offsets) {
        int found = Arrays.binarySearch(from, at);
        int piece = found < 0 ? -found - 2 : found;
        int within = at - from[piece];
        int origin =
                within < pieces.get(piece).text().length() ? pieces.get(piece).origin(within) : -1;
        return origin < 0 ? -1 : origin + offsets.get(piece);
    }
}
