package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.State;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.clausewright.spec.finding.Quoting;
import org.clausewright.spec.finding.Ruling;

/// Ranks the pairs of norms that may ask for different things.
public final class ConflictFinder {

    private static final double SAME_SECTION = 0.45;
    private static final double UNRANKED = 0.6;
    private static final double LINKED = 0.8;
    private static final double DECIDED = 0.85;
    private static final double ANSWERED = 0.3;

    private final Spec spec;
    private final Quoting quoting;
    private final NormIndex index;

    public ConflictFinder(Spec spec) {
        this.spec = spec;
        this.quoting = new Quoting(spec);
        this.index = new NormIndex(new NormReader(spec)
                .read(spec).stream()
                        .filter(norm -> norm.modality() != Modality.PLAIN || norm.claimsToWin())
                        .toList());
    }

    private record Pair(Norm left, Norm right, Tension tension, double score) {}

    /// The best pairs, best first; only those about a section or clause where its id is given.
    public List<Conflict> find(Optional<String> about, int top) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < index.norms().size(); i++) {
            Norm left = index.norms().get(i);
            index.partners(i, (right, likeness) -> weigh(left, right, likeness).ifPresent(pairs::add));
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparing(pair -> pair.left().span())
                .thenComparing(pair -> pair.right().span()));
        return conflicts(pairs, about, top);
    }

    private List<Conflict> conflicts(List<Pair> pairs, Optional<String> about, int top) {
        List<Conflict> conflicts = new ArrayList<>();
        Set<Set<Object>> seen = new HashSet<>();
        // The ladder and earlier answers only move pairs down, by a known factor: so far beyond the top is far enough.
        int enough = about.isPresent() ? Integer.MAX_VALUE : top * 4 + 50;
        for (Pair pair : pairs) {
            if (conflicts.size() >= enough) {
                break;
            }
            if (seen.add(Set.of(
                    List.of(pair.left().document(), pair.left().span()),
                    List.of(pair.right().document(), pair.right().span())))) {
                Conflict conflict = conflict(pair);
                if (about.isEmpty() || concerns(conflict, about.get())) {
                    conflicts.add(conflict);
                }
            }
        }
        conflicts.sort(Comparator.comparingDouble(Conflict::score).reversed());
        return List.copyOf(conflicts.subList(0, Math.min(top, conflicts.size())));
    }

    private Optional<Pair> weigh(Norm left, Norm right, double likeness) {
        if (left.document().equals(right.document()) && left.sentence().overlaps(right.sentence())) {
            return Optional.empty();
        }
        return Tension.between(left, right, likeness, index).map(tension -> {
            double score = tension.weight() + 0.6 * likeness;
            if (!isRanked(left) || !isRanked(right)) {
                score *= UNRANKED;
            }
            if (left.demandsAll() || right.demandsAll()) {
                score *= 1.3;
            }
            if (left.section().equals(right.section())) {
                score *= SAME_SECTION;
            } else if (isLinked(left, right) || isLinked(right, left)) {
                score *= LINKED;
            }
            return new Pair(left, right, tension, score);
        });
    }

    /// A section without a level is mostly there to explain, where others have one.
    private boolean isRanked(Norm norm) {
        return norm.section()
                .flatMap(spec::section)
                .filter(section -> spec.authorityOf(section).isPresent())
                .isPresent();
    }

    private static boolean isLinked(Norm from, Norm to) {
        return to.section()
                .filter(id -> from.document().text(from.sentence()).contains("(#" + id + ")"))
                .isPresent();
    }

    private Conflict conflict(Pair pair) {
        Side left = quoting.side(pair.left().document(), pair.left().span());
        Side right = quoting.side(pair.right().document(), pair.right().span());
        Ruling ruling = Ruling.of(spec, left, right);
        State state = Answered.state(spec, left, right);
        double score = pair.score()
                * (ruling.verdict() == Verdict.UNDECIDED ? 1 : DECIDED)
                * (state == State.OPEN ? 1 : ANSWERED);
        return new Conflict(
                left,
                right,
                Math.round(score * 1000) / 1000.0,
                kind(pair, left, right),
                Scenario.of(pair.left(), pair.right()),
                ruling.verdict(),
                ruling.because(),
                "offline",
                state);
    }

    private String kind(Pair pair, Side left, Side right) {
        Optional<Integer> order = left.authority()
                .flatMap(one -> right.authority().flatMap(other -> spec.ladder().compare(one, other)));
        boolean leftRestricts = pair.left().modality().forbids()
                && order.filter(sign -> sign > 0).isPresent();
        boolean rightRestricts = pair.right().modality().forbids()
                && order.filter(sign -> sign < 0).isPresent();
        return pair.tension().kind().equals("opposite-modality") && (leftRestricts || rightRestricts)
                ? "lower-restricts-higher"
                : pair.tension().kind();
    }

    private static boolean concerns(Conflict conflict, String id) {
        return concerns(conflict.left(), id) || concerns(conflict.right(), id);
    }

    private static boolean concerns(Side side, String id) {
        return side.clause().filter(id::equals).isPresent()
                || side.section().filter(id::equals).isPresent();
    }
}
