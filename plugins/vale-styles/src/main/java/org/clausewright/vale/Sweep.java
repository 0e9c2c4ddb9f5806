package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// All that an expression finds in a whole document, kept by block. In the next snapshot a block is searched again only
/// where it changed, where the search comes to it from another place, or where it had looked at what changed: every
/// character that a search looks at is noted, so that what is found is what a search of the whole would find.
final class Sweep {

    static final Sweep NONE = new Sweep(null, List.of(), 0);

    /// A match that starts in a block. Offsets are from the start of the block's part of the text.
    ///
    /// @param entered where the search began; behind the part where a match from before it ends there
    /// @param left    where it goes on
    /// @param first   the lowest offset that it depends on
    /// @param last    the highest
    /// @param hitEnd  whether it looked for the end of the text
    private record Part(int entered, int left, int first, int last, boolean hitEnd, List<Groups> found) {}

    private final @Nullable WholeText text;
    private final List<Part> parts;
    private final int searched;

    private Sweep(@Nullable WholeText text, List<Part> parts, int searched) {
        this.text = text;
        this.parts = parts;
        this.searched = searched;
    }

    /// How many blocks were searched for it.
    int searched() {
        return searched;
    }

    /// All that the expression finds, in the order of the text.

    List<Groups> found() {
        List<Groups> all = new ArrayList<>();
        if (text != null) {
            for (int i = 0; i < parts.size(); i++) {
                for (Groups found : parts.get(i).found()) {
                    all.add(found.shift(text.start(i)));
                }
            }
        }
        return all;
    }

    /// The sweep over another text.
    ///
    /// @throws TooSlow where the expression does not come to an end
    @SuppressWarnings("ReferenceEquality")
    Sweep go(Expression expression, WholeText now) {
        if (now == text) {
            return this;
        }
        Kept kept = new Kept(this, now, expression.looksBackOnly());
        Search search = new Search(expression, now.text());
        List<Part> read = new ArrayList<>(now.size());
        int from = 0;
        int searches = 0;
        for (int i = 0; i < now.size(); i++) {
            int start = now.start(i);
            int entered = Math.max(0, from - start);
            Part part = kept.part(i);
            if (part == null || part.entered() != entered) {
                // An empty match may stand at the end of the text.
                int end = now.start(i + 1) + (i == now.size() - 1 ? 1 : 0);
                part = search.part(start, start + entered, end);
                searches++;
            }
            read.add(part);
            from = start + part.left();
        }
        return new Sweep(now, read, searches);
    }

    /// What still holds of an earlier sweep.
    private static final class Kept {

        private final List<Part> parts;
        private final @Nullable WholeText before;
        private final WholeText now;
        private final boolean moves;
        private final int sameStart;
        private final int sameEnd;
        private final int growth;

        /// @param moves whether what stands behind a change may be kept
        Kept(Sweep swept, WholeText now, boolean moves) {
            WholeText text = swept.text;
            this.parts = swept.parts;
            this.before = text;
            this.now = now;
            this.moves = moves;
            this.growth = text == null ? 0 : now.size() - text.size();
            this.sameStart = text == null ? 0 : now.sameStart(text);
            this.sameEnd = text == null ? 0 : now.sameEnd(text, Math.min(now.size(), text.size()) - sameStart);
        }

        /// What was found in a block, where nothing changed in all that the search for it depended on.
        @Nullable
        Part part(int block) {
            int start = now.start(block);
            if (block < sameStart) {
                Part known = parts.get(block);
                boolean within = start + known.last() + 1 < now.start(sameStart);
                return within && !known.hitEnd() ? known : null;
            }
            int firstSame = now.size() - sameEnd;
            if (before == null || !moves || block < firstSame) {
                return null;
            }
            Part known = parts.get(block - growth);
            boolean within = start + known.first() >= now.start(firstSame);
            boolean sawStart = before.start(block - growth) + known.first() <= 0;
            return within && !sawStart ? known : null;
        }
    }

    /// A search that goes on from part to part.
    private static final class Search {

        private final Expression expression;
        private final Reach text;
        private @Nullable Matcher near;
        private @Nullable Matcher exact;

        Search(Expression expression, String text) {
            this.expression = expression;
            this.text = new Reach(new TimedText(text));
        }

        /// What starts from `begin` on and before `end`.
        @SuppressWarnings("JdkObsolete") // whether more text would give another result is what hitEnd says
        Part part(int start, int begin, int end) {
            List<Groups> found = new ArrayList<>(0);
            text.begin(Math.min(begin, text.length()));
            boolean hitEnd = false;
            int from = begin;
            while (from < end) {
                Matcher window = near().region(from, text.length());
                boolean something = window.lookingAt();
                hitEnd |= window.hitEnd();
                if (!something) {
                    from = beyondPair(from + Expression.WINDOW);
                    continue;
                }
                Matcher match = exact().region(from, text.length());
                boolean there = match.find();
                hitEnd |= match.hitEnd();
                if (!there || match.start() >= end) {
                    break;
                }
                found.add(Groups.of(match).shift(-start));
                from = match.end() > match.start() ? match.end() : match.end() + 1;
            }
            int left = found.isEmpty() ? Math.max(begin, end) : Math.max(from, end);
            return new Part(
                    begin - start,
                    left - start,
                    Math.min(text.first(), start - 1) - start,
                    text.last() - start,
                    hitEnd,
                    List.copyOf(found));
        }

        private int beyondPair(int at) {
            boolean within = at < text.length()
                    && Character.isLowSurrogate(text.charAt(at))
                    && Character.isHighSurrogate(text.charAt(at - 1));
            return within ? at + 1 : at;
        }

        private Matcher near() {
            Matcher made = near;
            if (made == null) {
                made = expression.near(text).useAnchoringBounds(false).useTransparentBounds(true);
                near = made;
            }
            return made;
        }

        private Matcher exact() {
            Matcher made = exact;
            if (made == null) {
                made = expression.matcherOf(text).useAnchoringBounds(false).useTransparentBounds(true);
                exact = made;
            }
            return made;
        }
    }
}
