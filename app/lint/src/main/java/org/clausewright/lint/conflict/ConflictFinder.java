package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.State;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.clausewright.spec.finding.Quoting;
import org.clausewright.spec.finding.Ruling;
import org.clausewright.spec.finding.Source;
import org.jspecify.annotations.Nullable;

/// Ranks the pairs of passages that may ask for different things: first those in which two norms or two definitions
/// pull apart, then those of sections that are merely about the same thing. Finds them through indexes of words, never
/// by comparing all with all, and looks at what the spec imports too: a pair has a side in the spec itself, or its
/// sides in two imports. One finder is for one snapshot and one thread; it uses the other processors itself.
public final class ConflictFinder {

    /// What the ladder decides, or the author has answered, is shown lower down.
    static final double DECIDED = 0.85;
    private static final double ANSWERED = 0.3;
    /// So are two norms that pull apart in sections that hardly meet.
    private static final double APART = 0.1;
    /// From this score up, a pair is plain: it is handed over early, and stands above the order of the sections.
    static final double PLAIN = 0.5;

    /// From this score up, two norms pull apart so plainly that their sections need not be about the same thing.
    private static final double STRONG = 0.65;

    /// From this score up, a pair is reported: at least seven of ten of those were real to a careful reader. The
    /// decision record on the finder says how that was judged.
    private static final double REPORTED = 0.55;

    /// In a spec of more sections, the first ones are ranked by themselves first.
    private static final int MANY = 600;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(pair -> pair.left().document().path().value())
            .thenComparing(pair -> pair.left().span())
            .thenComparing(pair -> pair.right().document().path().value())
            .thenComparing(pair -> pair.right().span());

    /// A pair and its score, before it is put in words.
    private record Weighed(Candidate pair, Side left, Side right, Ruling ruling, State state, double score) {}

    private final Spec spec;
    private final Quoting quoting;
    private final BooleanSupplier cancelled;
    private final List<Extent> extents;
    private @Nullable Ranking ranking;

    public ConflictFinder(Spec spec) {
        this(spec, () -> false);
    }

    /// @param cancelled asked often, on several threads; once it is true the calls return soon, with what they have
    public ConflictFinder(Spec spec, BooleanSupplier cancelled) {
        this.spec = spec;
        this.quoting = new Quoting(spec);
        this.cancelled = cancelled;
        this.extents = Extent.all(spec);
    }

    /// Whether a pair pulls apart so plainly that it is to be reported where nothing decides or answers it.
    public static boolean isSure(Conflict conflict) {
        double lowered = conflict.verdict() == Verdict.UNDECIDED ? 1 : DECIDED;
        return conflict.score() >= REPORTED * lowered
                && !conflict.kind().equals(RelatedPairs.KIND)
                && !conflict.kind().equals(AdmittedPairs.KIND);
    }

    /// The best pairs, best first; only those about a section or clause where its id is given.
    public List<Conflict> find(Optional<String> about, int top) {
        Ranking all = ranking();
        List<Candidate> pairs = new ArrayList<>(about.map(all::about).orElseGet(all::pulling));
        if (about.isEmpty() && pairs.size() < reach(top)) {
            pairs.addAll(all.relatedPairs().all());
        }
        return best(all, pairs, about, top);
    }

    /// The same pairs, handed over as soon as they are known. In a spec of many sections the plain ones among the
    /// first sections come before the rest has been read, and at most half of what is wanted; what follows
    /// is ordered.
    public void find(Optional<String> about, int top, Consumer<Conflict> found) {
        Set<Set<List<Object>>> given = new HashSet<>();
        if (about.isEmpty() && Extent.sections(extents) > MANY) {
            Ranking first = new Ranking(spec, Extent.first(extents, MANY / 4), cancelled);
            best(first, new ArrayList<>(first.pulling()), about, (top + 1) / 2).stream()
                    .filter(conflict -> conflict.score() >= PLAIN)
                    .forEach(conflict -> {
                        given.add(places(conflict));
                        found.accept(conflict);
                    });
        }
        int left = top - given.size();
        if (!cancelled.getAsBoolean()) {
            find(about, top).stream()
                    .filter(conflict -> !given.contains(places(conflict)))
                    .limit(left)
                    .forEach(found);
        }
    }

    private static Set<List<Object>> places(Conflict conflict) {
        return new HashSet<>(List.of(
                List.of(conflict.left().file(), conflict.left().span()),
                List.of(conflict.right().file(), conflict.right().span())));
    }

    private Ranking ranking() {
        Ranking made = ranking;
        if (made == null) {
            made = new Ranking(spec, extents, cancelled);
            ranking = made;
        }
        return made;
    }

    /// The ladder and earlier answers only move pairs down, by a known factor: so far beyond the top is far enough.
    private static long reach(int top) {
        return top * 4L + 50;
    }

    private List<Conflict> best(Ranking all, List<Candidate> pairs, Optional<String> about, int top) {
        pairs.sort(BEST_FIRST);
        List<Weighed> weighed = new ArrayList<>();
        Set<Long> sections = new HashSet<>();
        Set<Set<Place>> sentences = new HashSet<>();
        for (Candidate pair : pairs) {
            if (weighed.size() >= reach(top) || cancelled.getAsBoolean()) {
                break;
            }
            boolean isNew = sections.add(pair.sections());
            if (pair.kind().equals(RelatedPairs.KIND)) {
                if (isNew && Origin.mayMeet(pair.left().document(), pair.right().document())) {
                    all.relatedPairs()
                            .quoted(pair)
                            .filter(quoted -> about.isPresent() || RelatedPairs.shareAWord(quoted))
                            .ifPresent(quoted -> weighed.add(weighed(quoted, true)));
                }
            } else if (sentences.add(Set.of(pair.left(), pair.right()))) {
                weighed.add(weighed(pair, meet(all, pair, about)));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::score).reversed());
        return weighed.stream().limit(top).map(ConflictFinder::conflict).toList();
    }

    /// Whether a case may bring both passages together. Who asks about one clause sees the first partners
    /// of its section before the rest, unless the pair is a plain one; about a section, [Ranking#about] has
    /// seen to it.
    private boolean meet(Ranking all, Candidate pair, Optional<String> about) {
        int left = pair.left().section();
        int right = pair.right().section();
        if (about.isPresent() && spec.clause(about.get()).isEmpty()) {
            return true;
        }
        if (pair.score() >= STRONG) {
            return true;
        }
        if (about.isEmpty() || pair.score() >= PLAIN) {
            return all.related().meet(left, right);
        }
        return all.concerns(pair.left(), about.get())
                ? all.related().isFirst(right, left)
                : all.related().isFirst(left, right);
    }

    private Weighed weighed(Candidate pair, boolean meet) {
        Side left = side(pair.left());
        Side right = side(pair.right());
        Ruling ruling = Ruling.of(spec, left, right);
        State state = Answered.state(spec, left, right);
        boolean merely = pair.kind().equals(RelatedPairs.KIND);
        double score = pair.score()
                * (meet ? 1 : APART)
                * (merely || ruling.verdict() == Verdict.UNDECIDED ? 1 : DECIDED)
                * (state == State.OPEN ? 1 : ANSWERED);
        return new Weighed(pair, left, right, ruling, state, score);
    }

    private Side side(Place place) {
        return quoting.side(place.document(), place.span());
    }

    private static Conflict conflict(Weighed weighed) {
        return new Conflict(
                weighed.left(),
                weighed.right(),
                Math.round(weighed.score() * 1000) / 1000.0,
                weighed.pair().kind(),
                weighed.pair().scenario().get(),
                weighed.ruling().verdict(),
                weighed.ruling().because(),
                Source.OFFLINE,
                weighed.state());
    }
}
