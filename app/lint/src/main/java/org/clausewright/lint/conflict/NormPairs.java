package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Modality;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.spec.Spec;

/// Pairs of norms in which the one asks for something else than the other.
final class NormPairs {

    private static final double SAME_SECTION = 0.45;
    private static final double UNRANKED = 0.6;
    private static final double LINKED = 0.8;
    private static final double UNIVERSAL = 1.3;
    private static final double ABOUT_RULES = 0.5;
    private static final double OF_LIKENESS = 0.6;
    private static final double LEAST = 0.45;
    private static final int MOST_OF_A_NORM = 8;

    private final Spec spec;
    private final NormIndex index;

    NormPairs(Spec spec, List<PlacedNorm> norms, Meanings meanings) {
        this.spec = spec;
        this.index = new NormIndex(norms.stream()
                .map(norm -> Profile.of(norm, meanings))
                .filter(norm -> norm.modality() != Modality.DEFAULT || norm.claimsToWin())
                .toList());
    }

    /// In no order. Two norms of one sentence are no pair, and two sentences are one pair at most.
    List<Candidate> find() {
        List<Candidate> all = new ArrayList<>();
        Set<Set<Place>> known = new HashSet<>();
        for (int i = 0; i < index.norms().size(); i++) {
            Profile left = index.norms().get(i);
            List<Candidate> mine = new ArrayList<>();
            index.partners(i, (right, likeness) -> weigh(left, right, likeness).ifPresent(mine::add));
            mine.sort(Comparator.comparingDouble(Candidate::score).reversed());
            mine.stream()
                    .filter(pair -> known.add(Set.of(pair.left(), pair.right())))
                    .limit(MOST_OF_A_NORM)
                    .forEach(all::add);
        }
        return all;
    }

    private Optional<Candidate> weigh(Profile left, Profile right, double likeness) {
        PlacedNorm one = left.placed();
        PlacedNorm other = right.placed();
        if (one.document() == other.document() && one.sentence().overlaps(other.sentence())) {
            return Optional.empty();
        }
        return Tension.between(left, right, likeness, index)
                .map(tension -> new Candidate(
                        new Place(one.document(), left.quote()),
                        new Place(other.document(), right.quote()),
                        kind(tension, one, other),
                        weight(tension, left, right, likeness),
                        () -> Scenario.of(left, right)))
                .filter(candidate -> candidate.score() >= LEAST);
    }

    private static double weight(Tension tension, Profile left, Profile right, double likeness) {
        PlacedNorm one = left.placed();
        PlacedNorm other = right.placed();
        double weight = tension.weight() + OF_LIKENESS * likeness;
        // A section without a level is mostly there to explain, where others have one.
        weight *= one.authority().isEmpty() || other.authority().isEmpty() ? UNRANKED : 1;
        weight *= left.aboutRules() != right.aboutRules() ? ABOUT_RULES : 1;
        weight *= left.universal() || right.universal() ? UNIVERSAL : 1;
        if (one.section().equals(other.section())) {
            return weight * SAME_SECTION;
        }
        return weight * (links(one, other) || links(other, one) ? LINKED : 1);
    }

    private static boolean links(PlacedNorm from, PlacedNorm to) {
        return to.section()
                .filter(id -> from.document().text(from.sentence()).contains("(#" + id + ")"))
                .isPresent();
    }

    private String kind(Tension tension, PlacedNorm left, PlacedNorm right) {
        int order = left.authority()
                .flatMap(one -> right.authority().flatMap(other -> spec.ladder().compare(one, other)))
                .orElse(0);
        boolean restricts = (left.norm().modality().isBan() && order > 0)
                || (right.norm().modality().isBan() && order < 0);
        return tension.kind().equals("opposite-modality") && restricts ? "lower-restricts-higher" : tension.kind();
    }
}
