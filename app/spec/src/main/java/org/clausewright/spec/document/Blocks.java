package org.clausewright.spec.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// The blocks of a document and where each of them starts, in chunks that snapshots share: a change copies the chunks
/// that it touches and the list of chunks, so that in a spec a hundred times as long it costs the same.
final class Blocks extends AbstractList<Block> implements RandomAccess {

    private static final int USUAL = 256;
    private static final int FEWEST = USUAL / 4;
    private static final int MOST = USUAL * 2;

    /// Blocks that follow one another, and where each of them starts, counted from where the first does.
    private static final class Chunk {

        private final Block[] blocks;
        private final int[] starts;
        private final int length;

        Chunk(Block[] blocks) {
            this.blocks = blocks;
            this.starts = new int[blocks.length];
            int end = 0;
            for (int i = 0; i < blocks.length; i++) {
                starts[i] = end;
                end += blocks[i].text().length();
            }
            this.length = end;
        }
    }

    private final Chunk[] chunks;
    private final int[] firsts;
    private final int[] starts;
    private final int size;
    private final int length;

    private Blocks(Chunk[] chunks) {
        this.chunks = chunks;
        this.firsts = new int[chunks.length];
        this.starts = new int[chunks.length];
        int count = 0;
        int end = 0;
        for (int i = 0; i < chunks.length; i++) {
            firsts[i] = count;
            starts[i] = end;
            count += chunks[i].blocks.length;
            end += chunks[i].length;
        }
        this.size = count;
        this.length = end;
    }

    static Blocks of(List<Block> blocks) {
        return new Blocks(cut(blocks.toArray(new Block[0])));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Block get(int index) {
        int chunk = chunkOf(index);
        return chunks[chunk].blocks[index - firsts[chunk]];
    }

    /// Where the block of that index starts; where the text ends for the number of blocks.
    int start(int index) {
        if (index == size) {
            return length;
        }
        int chunk = chunkOf(index);
        return starts[chunk] + chunks[chunk].starts[index - firsts[chunk]];
    }

    /// The index of the block that holds an offset; that of the last one for the end of the text.
    int at(int offset) {
        int chunk = lastUpTo(starts, offset);
        return firsts[chunk] + lastUpTo(chunks[chunk].starts, offset - starts[chunk]);
    }

    /// The length of the text, in UTF-16 code units.
    int length() {
        return length;
    }

    /// The texts of the blocks from `from` to `to`, the end excluded.
    String text(int from, int to) {
        StringBuilder joined = new StringBuilder(start(to) - start(from));
        for (int i = from; i < to; i++) {
            joined.append(get(i).text());
        }
        return joined.toString();
    }

    /// These blocks with those from `from` to `to`, the end excluded, replaced by others.
    Blocks replace(int from, int to, List<Block> replacement) {
        int first = chunkOf(Math.min(from, size - 1));
        int last = chunkOf(Math.min(Math.max(from, to - 1), size - 1));
        int remaining = from - firsts[first] + replacement.size() + end(last) - to;
        if (remaining < FEWEST && last + 1 < chunks.length) {
            last++;
        }
        Chunk[] fresh = cut(joined(firsts[first], from, replacement, to, end(last)));
        Chunk[] result = new Chunk[chunks.length - (last + 1 - first) + fresh.length];
        System.arraycopy(chunks, 0, result, 0, first);
        System.arraycopy(fresh, 0, result, first, fresh.length);
        System.arraycopy(chunks, last + 1, result, first + fresh.length, chunks.length - last - 1);
        return new Blocks(result);
    }

    /// The blocks from `start` to `from`, then others, then those from `to` to `end`.
    private Block[] joined(int start, int from, List<Block> others, int to, int end) {
        Block[] joined = new Block[from - start + others.size() + end - to];
        copy(start, from, joined, 0);
        for (int i = 0; i < others.size(); i++) {
            joined[from - start + i] = others.get(i);
        }
        copy(to, end, joined, from - start + others.size());
        return joined;
    }

    private void copy(int from, int to, Block[] target, int at) {
        for (int i = from; i < to; ) {
            int chunk = chunkOf(i);
            int count = Math.min(to, end(chunk)) - i;
            System.arraycopy(chunks[chunk].blocks, i - firsts[chunk], target, at + i - from, count);
            i += count;
        }
    }

    private static Chunk[] cut(Block[] blocks) {
        int count = blocks.length <= MOST ? Math.min(1, blocks.length) : blocks.length / USUAL;
        Chunk[] cut = new Chunk[count];
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) blocks.length * i / count);
            int to = (int) ((long) blocks.length * (i + 1) / count);
            cut[i] = new Chunk(Arrays.copyOfRange(blocks, from, to));
        }
        return cut;
    }

    /// The index of the block after the last one of a chunk.
    private int end(int chunk) {
        return firsts[chunk] + chunks[chunk].blocks.length;
    }

    private int chunkOf(int index) {
        return lastUpTo(firsts, Objects.checkIndex(index, size));
    }

    /// The index of the last of some ascending numbers that is not greater than `number`.
    private static int lastUpTo(int[] ascending, int number) {
        int found = Arrays.binarySearch(ascending, number);
        return found >= 0 ? found : -found - 2;
    }
}
