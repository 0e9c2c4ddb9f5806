package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// What a check finds in documents. The matches of a block are kept with the document that they were found in, so that
/// in the next snapshot of it only the blocks that changed are looked at. May be used from several threads.
final class DocumentMatches {

    /// A match with its place in the document.
    ///
    /// @param offset where the block starts, or 0 for a text that is no block's
    record Placed(Match match, TextSpan source, int offset) {

        TextSpan span() {
            return source.shift(offset);
        }
    }

    /// What there is in a document.
    ///
    /// @param tooDeep the places where the search was given up, since it would have exhausted the stack
    record Result(List<Placed> matches, List<Integer> tooDeep) {}

    /// The search went on for too long, here.
    static final class Endless extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Block block;

        Endless(Block block) {
            super("a pattern took too long", null, false, false);
            this.block = block;
        }

        Block block() {
            return block;
        }
    }

    private record Found(Match match, TextSpan source) {}

    private record OfBlock(List<Found> found, boolean tooDeep) {

        static final OfBlock NOTHING = new OfBlock(List.of(), false);
    }

    private record OfDocument(SpecDocument document, List<OfBlock> blocks, Optional<OfBlock> whole) {}

    /// Longer than any style takes for a document: what takes so long in sum, though no search does, is given up too.
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final Check check;
    private final Scope scope;
    private final BlockTexts texts;
    private final Map<SpecPath, Map<String, Sweeps>> sweeps = new ConcurrentHashMap<>();
    private final Map<SpecPath, OfDocument> known = new ConcurrentHashMap<>();

    DocumentMatches(Check check, Scope scope, BlockTexts texts) {
        this.check = check;
        this.scope = scope;
        this.texts = texts;
    }

    Result in(SpecDocument document) throws Endless {
        OfDocument now = look(document, known.get(document.path()));
        known.put(document.path(), now);
        List<Placed> all = new ArrayList<>();
        List<Integer> tooDeep = new ArrayList<>();
        now.whole().ifPresent(whole -> add(whole, 0, all, tooDeep));
        for (int i = FrontMatter.blocks(document); i < now.blocks().size(); i++) {
            OfBlock block = now.blocks().get(i);
            if (block.tooDeep() || !block.found().isEmpty()) {
                add(block, document.start(i), all, tooDeep);
            }
        }
        Function<Placed, String> note = placed -> placed.match().note();
        return new Result(check.settle(all, note), tooDeep);
    }

    private static void add(OfBlock block, int offset, List<Placed> all, List<Integer> tooDeep) {
        for (Found found : block.found()) {
            all.add(new Placed(found.match(), found.source(), offset));
        }
        if (block.tooDeep()) {
            tooDeep.add(offset);
        }
    }

    private OfDocument look(SpecDocument document, @Nullable OfDocument before) throws Endless {
        if (before != null && before.document().equals(document)) {
            return before;
        }
        List<Block> blocks = document.blocks();
        OfBlock[] found = new OfBlock[blocks.size()];
        int same = before == null ? 0 : copyStart(blocks, before, found);
        int from = before == null ? blocks.size() : copyEnd(blocks, before, found, same);
        long started = System.nanoTime();
        for (int i = same; i < from; i++) {
            found[i] = look(blocks.get(i), started);
        }
        return new OfDocument(document, List.of(found), whole(document));
    }

    @SuppressWarnings("ReferenceEquality")
    private static int copyStart(List<Block> blocks, OfDocument before, OfBlock[] found) {
        List<Block> old = before.document().blocks();
        int same = 0;
        while (same < blocks.size() && same < old.size() && blocks.get(same) == old.get(same)) {
            found[same] = before.blocks().get(same);
            same++;
        }
        return same;
    }

    @SuppressWarnings("ReferenceEquality")
    private static int copyEnd(List<Block> blocks, OfDocument before, OfBlock[] found, int start) {
        List<Block> old = before.document().blocks();
        int end = blocks.size();
        int oldEnd = old.size();
        while (end > start && oldEnd > start && blocks.get(end - 1) == old.get(oldEnd - 1)) {
            found[--end] = before.blocks().get(--oldEnd);
        }
        return end;
    }

    private OfBlock look(Block block, long started) throws Endless {
        List<Found> found = new ArrayList<>(0);
        try {
            for (LintText text : texts.of(block)) {
                if (scope.fits(text.place())) {
                    check.read(text, match -> found.add(new Found(match, text.source(match.start(), match.end()))));
                }
            }
        } catch (TooSlow slow) {
            throw new Endless(block);
        } catch (StackOverflowError deep) {
            return new OfBlock(List.of(), true);
        }
        if (System.nanoTime() - started > LONGEST_NANOS) {
            throw new Endless(block);
        }
        return found.isEmpty() ? OfBlock.NOTHING : new OfBlock(List.copyOf(found), false);
    }

    private LintText remembered(SpecDocument document, String name, WholeText text) {
        return text.remembered(sweeps.computeIfAbsent(document.path(), _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, _ -> new Sweeps()));
    }

    private Optional<OfBlock> whole(SpecDocument document) throws Endless {
        List<LintText> wholes = new ArrayList<>(0);
        if (scope.fits(Scope.Place.RAW)) {
            wholes.add(remembered(document, "raw", texts.wholes().raw(document)));
        }
        if (scope.fits(Scope.Place.SUMMARY)) {
            wholes.add(remembered(document, "summary", texts.wholes().summary(document)));
        }
        if (wholes.isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        try {
            for (LintText text : wholes) {
                check.read(text, match -> found.add(new Found(match, text.source(match.start(), match.end()))));
            }
        } catch (TooSlow slow) {
            throw new Endless(document.blocks().getFirst());
        } catch (StackOverflowError deep) {
            return Optional.of(new OfBlock(List.of(), true));
        }
        return Optional.of(new OfBlock(List.copyOf(found), false));
    }
}
