package org.clausewright.spec.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
    private final Block[] blocks;
    private final int[] starts;
    private final int length;
    private volatile @Nullable String text;
    private volatile @Nullable LineIndex lines;
    private volatile @Nullable DocumentIndex index;

    private SpecDocument(SpecPath path, Block[] blocks, int[] starts, int length, @Nullable String text) {
        this.path = path;
        this.blocks = blocks;
        this.starts = starts;
        this.length = length;
        this.text = text;
    }

    /// Reads a document. No text is refused: what is no Markdown of the dialect is plain text.
    public static SpecDocument parse(SpecPath path, String text) {
        Block[] blocks = BlockReader.read(text, true).toArray(new Block[0]);
        int[] starts = new int[blocks.length];
        int end = writeStarts(blocks, 0, blocks.length, 0, starts);
        return new SpecDocument(path, blocks, starts, end, text);
    }

    /// Writes where the blocks from `from` to `to` start, the first of them at `at`; returns where the last ends.
    private static int writeStarts(Block[] blocks, int from, int to, int at, int[] starts) {
        int start = at;
        for (int i = from; i < to; i++) {
            starts[i] = start;
            start += blocks[i].text().length();
        }
        return start;
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
        if (span.end() > length) {
            throw new IndexOutOfBoundsException("an edit at " + span + " of a text of " + length);
        }
        int first = Math.max(0, blockAt(span.start()) - 1);
        int last = blockAt(span.end());
        for (int beyond = 2; ; beyond *= 4) {
            int windowEnd = Math.min(blocks.length, last + 1 + beyond);
            TextSpan window = new TextSpan(starts[first], windowEnd == blocks.length ? length : starts[windowEnd]);
            String before = joined(first, windowEnd);
            String after =
                    TextEdits.apply(before, List.of(new TextEdit(span.shift(-window.start()), edit.replacement())));
            List<Block> read = BlockReader.read(after, first == 0);
            if (windowEnd == blocks.length) {
                return spliced(first, blocks.length, read);
            }
            int meeting = meetingBlock(read, last + 1, windowEnd, window.start() - edit.growth());
            if (meeting >= 0) {
                int count = countUpTo(read, starts[meeting] - window.start() + edit.growth());
                return spliced(first, meeting, read.subList(0, count));
            }
        }
    }

    /// The first of the old blocks from `from` to `to` at whose start one of the new blocks starts; -1 for none.
    private int meetingBlock(List<Block> read, int from, int to, int base) {
        int at = base;
        int candidate = from;
        for (Block block : read) {
            while (candidate < to && starts[candidate] < at) {
                candidate++;
            }
            if (candidate < to && starts[candidate] == at) {
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
                replacement.isEmpty() && blocks.length == to - from ? BlockReader.read("", true) : replacement;
        Block[] result = new Block[blocks.length - (to - from) + fresh.size()];
        System.arraycopy(blocks, 0, result, 0, from);
        for (int i = 0; i < fresh.size(); i++) {
            result[from + i] = kept(fresh.get(i), from, to);
        }
        int shared = from + fresh.size();
        System.arraycopy(blocks, to, result, shared, blocks.length - to);
        int[] newStarts = new int[result.length];
        System.arraycopy(starts, 0, newStarts, 0, from);
        int end = writeStarts(result, from, shared, from < starts.length ? starts[from] : length, newStarts);
        int growth = end - (to < starts.length ? starts[to] : length);
        for (int i = shared; i < result.length; i++) {
            newStarts[i] = starts[i - shared + to] + growth;
        }
        return new SpecDocument(path, result, newStarts, length + growth, null);
    }

    /// The old block where its text is the same, so that a block is the same object as long as it does not change.
    private Block kept(Block fresh, int from, int to) {
        for (int i = from; i < to; i++) {
            if (blocks[i].text().equals(fresh.text()) && blocks[i].kind() == fresh.kind()) {
                return blocks[i];
            }
        }
        return fresh;
    }

    private String joined(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(blocks[i].text());
        }
        return joined.toString();
    }

    public SpecPath path() {
        return path;
    }

    public String text() {
        String whole = text;
        if (whole == null) {
            whole = joined(0, blocks.length);
            text = whole;
        }
        return whole;
    }

    public String text(TextSpan span) {
        return span.in(text());
    }

    public int length() {
        return length;
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
        return Collections.unmodifiableList(Arrays.asList(blocks));
    }

    /// Where the block of that index starts.
    public int start(int block) {
        return starts[block];
    }

    /// The index of the block that holds an offset; the last one for the end of the text.
    public int blockAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
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
        int low = 0;
        int high = sections.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).heading().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? Optional.empty() : Optional.of(sections.get(high));
    }

    /// The clause whose words or tag hold the offset, else the one whose sentence does.
    public Optional<Clause> clauseAt(int offset) {
        List<Clause> near = new ArrayList<>();
        for (Clause clause : clauses()) {
            if (clause.text().start() <= offset && offset <= clause.tag().end()) {
                return Optional.of(clause);
            }
            if (clause.sentence().touches(offset)) {
                near.add(clause);
            }
        }
        return near.stream().findFirst();
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
