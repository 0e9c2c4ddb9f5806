package org.clausewright.spec.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Cuts a text into its top-level blocks, CommonMark's blocks and the dialect's admonitions, and reads each of them.
final class BlockReader {

    /// Deeper nesting is read as plain text: no author nests as deep, and hostile text is no way to exhaust a stack.
    private static final int DEEPEST = 64;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .customBlockParserFactory(new Admonition.Factory())
            .build();

    private BlockReader() {}

    /// The blocks of a text that starts at the start of a block. Together they are the whole text, each with the blank
    /// lines after it; at least one, also for an empty text.
    /// A link definition and what follows it are one block: the parser reads them as one paragraph first.
    ///
    /// @param first whether the text starts where the document does, and may hold a byte order mark there
    static List<Block> read(String text, boolean first) {
        boolean marked = first && text.startsWith("\uFEFF");
        String readable = marked ? " " + text.substring(1) : text;
        List<List<Node>> groups = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        boolean open = false;
        for (Node node = PARSER.parse(readable).getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                continue;
            }
            if (!open) {
                groups.add(new ArrayList<>());
                starts.add(
                        groups.size() == 1
                                ? 0
                                : lineStart(text, spans.getFirst().getInputIndex()));
            }
            groups.getLast().add(node);
            open = node instanceof LinkReferenceDefinition;
        }
        if (groups.isEmpty()) {
            return List.of(new Block(text, new BlockFacts(Block.Kind.OTHER, List.of(), List.of())));
        }
        List<Block> blocks = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            int end = i + 1 < groups.size() ? starts.get(i + 1) : text.length();
            String own = text.substring(starts.get(i), end);
            blocks.add(new Block(own, new LeafReader(own, starts.get(i)).read(groups.get(i))));
        }
        return blocks;
    }

    private static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }
}
