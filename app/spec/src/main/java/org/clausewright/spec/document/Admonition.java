package org.clausewright.spec.document;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// `!!! meta "Commentary"` and the lines under it that are indented by four columns: MkDocs' block, of which the
/// dialect takes only that its text explains and does not instruct.
final class Admonition extends CustomBlock {

    private static final int INDENT = 4;
    private static final Pattern OPENING = Pattern.compile("!!![ \\t]+\\S.*");

    private static final class Parser extends AbstractBlockParser {

        private final Admonition block = new Admonition();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            if (state.getIndent() >= INDENT) {
                return BlockContinue.atColumn(state.getColumn() + INDENT);
            }
            return BlockContinue.none();
        }
    }

    /// Recognises the opening line where no paragraph is open.
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean opens = state.getIndent() < INDENT
                    && start < line.length()
                    && line.charAt(start) == '!'
                    && !(state.getActiveBlockParser().getBlock() instanceof Paragraph)
                    && OPENING.matcher(line.subSequence(start, line.length())).matches();
            return opens ? BlockStart.of(new Parser()).atIndex(line.length()) : BlockStart.none();
        }
    }
}
