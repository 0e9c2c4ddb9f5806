package org.clausewright.spec.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.LineIndex;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// One Markdown file of a spec, parsed: a snapshot that never changes and may be handed to any thread. All spans that
/// it gives are offsets into [#text()], in UTF-16 code units, ends exclusive.
///
/// The text lives in the blocks. The whole text, the lines and the index are made when they are first asked for.
public final class SpecDocument {

    private final SpecPath path;
    private final Blocks blocks;
    private volatile @Nullable String text;
    private volatile @Nullable LineIndex lines;
    private volatile @Nullable DocumentIndex index;

    private SpecDocument(SpecPath path, Blocks blocks, @Nullable String text) {
        this.path = path;
        this.blocks = blocks;
        this.text = text;
    }

    /// Reads a document. No text is refused: what is no Markdown of the dialect is plain text.
    public static SpecDocument parse(SpecPath path, String text) {
        return new SpecDocument(path, Blocks.of(BlockReader.read(text, true)), text);
    }

    /// The document after an edit. What did not change is shared with this one, and only the blocks around the edit
    /// are parsed again.
    ///
    /// @throws IndexOutOfBoundsException where an edit reaches beyond the text
    public SpecDocument edit(List<TextEdit> edits) {
        SpecDocument edited = this;
        List<TextEdit> ordered = TextEdits.inOrder(edits);
        for (int i = ordered.size() - 1; i >= 0; i--) {
            edited = edited.edit(ordered.get(i));
        }
        return edited;
    }

    /// Parsing starts one block before the edit, since the end of that one may depend on what follows, and goes on
    /// until a block of the result starts where one started before. From there on nothing can differ: CommonMark
    /// carries nothing over from one top-level block to the next.
    private SpecDocument edit(TextEdit edit) {
        TextSpan span = edit.span();
        if (span.end() > length()) {
            throw new IndexOutOfBoundsException("an edit at " + span + " of a text of " + length());
        }
        int first = Math.max(0, blockAt(span.start()) - 1);
        int last = blockAt(span.end());
        for (int beyond = 2; ; beyond *= 4) {
            int windowEnd = Math.min(blocks.size(), last + 1 + beyond);
            int base = start(first);
            TextEdit within = new TextEdit(span.shift(-base), edit.replacement());
            String after = TextEdits.apply(blocks.text(first, windowEnd), List.of(within));
            List<Block> read = BlockReader.read(after, first == 0);
            if (windowEnd == blocks.size()) {
                return spliced(first, windowEnd, read);
            }
            int meeting = meetingBlock(read, last + 1, windowEnd, base - edit.growth());
            if (meeting >= 0) {
                int count = countUpTo(read, start(meeting) - base + edit.growth());
                return spliced(first, meeting, read.subList(0, count));
            }
        }
    }

    /// The first of the old blocks from `from` to `to` at whose start one of the new blocks starts; -1 for none.
    private int meetingBlock(List<Block> read, int from, int to, int base) {
        int at = base;
        int candidate = from;
        for (Block block : read) {
            while (candidate < to && start(candidate) < at) {
                candidate++;
            }
            if (candidate < to && start(candidate) == at) {
                return candidate;
            }
            at += block.text().length();
        }
        return -1;
    }

    private static int countUpTo(List<Block> read, int end) {
        int at = 0;
        int count = 0;
        while (at < end) {
            at += read.get(count++).text().length();
        }
        return count;
    }

    private SpecDocument spliced(int from, int to, List<Block> replacement) {
        List<Block> fresh =
                replacement.isEmpty() && blocks.size() == to - from ? BlockReader.read("", true) : replacement;
        List<Block> kept = fresh.stream().map(block -> kept(block, from, to)).toList();
        return new SpecDocument(path, blocks.replace(from, to, kept), null);
    }

    /// The old block where its text is the same, so that a block is the same object as long as it does not change.
    private Block kept(Block fresh, int from, int to) {
        return blocks.subList(from, to).stream()
                .filter(old -> old.kind() == fresh.kind() && old.text().equals(fresh.text()))
                .findFirst()
                .orElse(fresh);
    }

    public SpecPath path() {
        return path;
    }

    public String text() {
        String whole = text;
        if (whole == null) {
            whole = blocks.text(0, blocks.size());
            text = whole;
        }
        return whole;
    }

    public String text(TextSpan span) {
        return span.in(text());
    }

    public int length() {
        return blocks.length();
    }

    public LineIndex lines() {
        LineIndex found = lines;
        if (found == null) {
            found = LineIndex.of(text());
            lines = found;
        }
        return found;
    }

    /// The top-level blocks; together they are the whole text.
    public List<Block> blocks() {
        return blocks;
    }

    /// Where the block of that index starts.
    public int start(int block) {
        return blocks.start(block);
    }

    /// The index of the block that holds an offset; the last one for the end of the text.
    public int blockAt(int offset) {
        return blocks.at(offset);
    }

    public List<Section> sections() {
        return index().sections();
    }

    public List<Clause> clauses() {
        return index().clauses();
    }

    public List<Example> examples() {
        return index().examples();
    }

    public List<Link> links() {
        return index().links();
    }

    public List<Passage> passages() {
        return index().passages();
    }

    /// The section whose own text (its heading, and up to the next heading) holds the offset.
    public Optional<Section> sectionAt(int offset) {
        List<Section> sections = sections();
        int after = countBefore(sections, section -> section.heading().start() > offset);
        return after == 0 ? Optional.empty() : Optional.of(sections.get(after - 1));
    }

    /// The clause whose words or tag hold the offset, else the first one whose sentence does.
    public Optional<Clause> clauseAt(int offset) {
        List<Clause> clauses = clauses();
        int next = countBefore(clauses, clause -> clause.tag().end() >= offset);
        if (next < clauses.size() && clauses.get(next).text().start() <= offset) {
            return Optional.of(clauses.get(next));
        }
        int first = next;
        while (first > 0 && clauses.get(first - 1).sentence().touches(offset)) {
            first--;
        }
        return clauses.subList(first, Math.min(first + 1, clauses.size())).stream()
                .filter(clause -> clause.sentence().touches(offset))
                .findFirst();
    }

    /// How many items come before the first for which `reached` holds; it must hold for all that follow that one.
    private static <T> int countBefore(List<T> items, Predicate<T> reached) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(items.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private DocumentIndex index() {
        DocumentIndex found = index;
        if (found == null) {
            found = DocumentIndex.of(this);
            index = found;
        }
        return found;
    }
}
