package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clausewright.language.Modality;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.spec.Spec;
import org.clausewright.spec.text.TextSpan;

/// Pairs of norms in which the one asks for something else than the other.
final class NormPairs {

    private static final double SAME_SECTION = 0.45;
    private static final double UNRANKED = 0.6;
    private static final double LINKED = 0.8;
    private static final double UNIVERSAL = 1.3;
    private static final double ABOUT_RULES = 0.5;
    private static final double OF_LIKENESS = 0.6;
    private static final double LEAST = 0.45;
    private static final double LOOSE = 0.45;
    private static final double MOST_LOOSE = 1.4;
    private static final double MOST_UNIVERSAL = 0.65;
    private static final double BESIDE = 0.9;
    private static final double CONTRASTED = 0.55;
    private static final Pattern CONTRAST = Pattern.compile(
            "\\b(however|but|unless|except|otherwise|instead|although|though)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("[ \\t>]*([-*+|]|\\d{1,9}[.)]).*");
    private static final double SAME_ACT = 0.85;
    private static final double SAME_BESIDE = 0.98;
    private static final double LINKED_SHARP = 0.6;
    private static final int MOST_OF_A_NORM = 8;
    private static final int AT_A_TIME = 500;

    /// @param other the norm that the one looked at pulls against
    private record Pull(Profile other, Tension tension, double weight) {}

    private static final Comparator<Pull> STRONGEST_FIRST =
            Comparator.comparingDouble(Pull::weight).reversed();

    private final Spec spec;
    private final NormIndex index;
    private final BooleanSupplier cancelled;
    private final boolean isRanked;

    NormPairs(Spec spec, NormIndex index, BooleanSupplier cancelled) {
        this.spec = spec;
        this.index = index;
        this.cancelled = cancelled;
        this.isRanked = index.norms().stream()
                .anyMatch(norm -> norm.placed().authority().isPresent());
    }

    /// Whether anything can pull against a norm: a statement only does where it says what comes first.
    static boolean mayPull(NormWords norm) {
        return norm.force() != Modality.DEFAULT
                || norm.claimsToWin()
                || !norm.deed().quantities().isEmpty();
    }

    /// All of them, several at a time; each norm with those behind it.
    List<Candidate> all() {
        int chunks = (index.norms().size() + AT_A_TIME - 1) / AT_A_TIME;
        return IntStream.range(0, chunks).parallel().mapToObj(this::chunk).toList().stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Candidate> chunk(int chunk) {
        List<Candidate> found = new ArrayList<>();
        NormIndex.Search search = index.new Search();
        int end = Math.min(index.norms().size(), (chunk + 1) * AT_A_TIME);
        for (int i = chunk * AT_A_TIME; i < end && !cancelled.getAsBoolean(); i++) {
            find(search, i, i + 1, found);
        }
        return found;
    }

    /// Those of some sections.
    List<Candidate> of(IntPredicate sections) {
        List<Candidate> found = new ArrayList<>();
        NormIndex.Search search = index.new Search();
        for (int i = 0; i < index.norms().size() && !cancelled.getAsBoolean(); i++) {
            if (sections.test(index.norms().get(i).section())) {
                find(search, i, 0, found);
            }
        }
        return found;
    }

    /// Two norms of one sentence are no pair, and two sentences are one pair at most.
    private void find(NormIndex.Search search, int at, int from, List<Candidate> found) {
        Profile left = index.norms().get(at);
        List<Pull> pulls = new ArrayList<>();
        search.partners(
                at, from, (right, likeness) -> weigh(left, right, likeness).ifPresent(pulls::add));
        pulls.sort(STRONGEST_FIRST);
        List<Candidate> mine = new ArrayList<>();
        for (Pull pull : pulls) {
            Candidate candidate = candidate(left, pull);
            boolean isNew = mine.stream()
                    .noneMatch(known -> known.left().equals(candidate.left())
                            && known.right().equals(candidate.right()));
            if (isNew && mine.size() < MOST_OF_A_NORM) {
                mine.add(candidate);
            }
        }
        found.addAll(mine);
    }

    /// A passage of the spec itself comes before one of an import.
    private Candidate candidate(Profile one, Pull pull) {
        boolean swap = !Origin.isOwn(one.placed().document())
                && Origin.isOwn(pull.other().placed().document());
        Profile left = swap ? pull.other() : one;
        Profile right = swap ? one : pull.other();
        return new Candidate(
                place(left),
                place(right),
                kind(pull.tension(), left.placed(), right.placed()),
                pull.weight(),
                () -> Scenario.of(pull.tension(), left, right));
    }

    private static Place place(Profile norm) {
        return new Place(norm.placed().document(), norm.section(), norm.quote());
    }

    private Optional<Pull> weigh(Profile left, Profile right, double likeness) {
        PlacedNorm one = left.placed();
        PlacedNorm other = right.placed();
        if (one.document() == other.document() && one.sentence().overlaps(other.sentence())) {
            return Optional.empty();
        }
        Optional<Pull> sharp = SharpTension.between(left, right, index::meaning)
                .map(tension -> new Pull(right, tension, sharpWeight(tension, left, right, likeness)));
        if (sharp.isPresent()) {
            return sharp;
        }
        return RoughTension.between(left, right, likeness, index)
                .map(tension -> new Pull(right, tension, weight(tension, left, right, likeness)))
                .filter(pull -> pull.weight() >= LEAST)
                .map(pull -> new Pull(right, pull.tension(), loose(pull.weight(), left, right)));
    }

    /// A duty towards every one of a kind, and a ban: any exception to the duty has to be said.
    private static double loose(double weight, Profile left, Profile right) {
        boolean universal = (isUniversal(left) && right.modality().isBan())
                || (isUniversal(right) && left.modality().isBan());
        return universal
                        && Clash.mayBeOfOneAct(
                                left.words().deed(), right.words().deed())
                ? Math.min(MOST_UNIVERSAL, weight)
                : LOOSE * Math.min(1, weight / MOST_LOOSE);
    }

    private static boolean isUniversal(Profile norm) {
        return norm.words().universal() && norm.demands();
    }

    private double sharpWeight(Tension tension, Profile left, Profile right, double likeness) {
        PlacedNorm one = left.placed();
        PlacedNorm other = right.placed();
        boolean same = left.section() == right.section();
        boolean linked = links(left, other) || links(right, one);
        boolean unranked =
                isRanked && (one.authority().isEmpty() || other.authority().isEmpty());
        return tension.weight()
                        * evidence(left, right)
                        * (unranked ? UNRANKED : 1)
                        * (same ? beside(tension, left, right) : 1)
                        * (linked ? LINKED_SHARP : 1)
                + 0.05 * likeness;
    }

    /// That two norms share is worth more where they share nearly all.
    private double evidence(Profile left, Profile right) {
        double evidence = index.evidence(left, right);
        return Clash.areSame(left.words().deed(), right.words().deed())
                ? Math.max(evidence, Math.min(SAME_ACT, 2 * evidence))
                : evidence;
    }

    /// In one section, an author sees both: a contrast is said there, and numbers differ from item to item of a list.
    private static double beside(Tension tension, Profile left, Profile right) {
        boolean listed = tension.kind().equals("different-numbers") && isItem(left.placed()) && isItem(right.placed());
        if (hasContrast(left.placed()) || hasContrast(right.placed()) || listed) {
            return CONTRASTED;
        }
        return Clash.areSame(left.words().deed(), right.words().deed()) ? SAME_BESIDE : BESIDE;
    }

    private static boolean hasContrast(PlacedNorm norm) {
        return CONTRAST.matcher(norm.document().text(norm.sentence())).find();
    }

    private static boolean isItem(PlacedNorm norm) {
        int start = norm.sentence().start();
        int line = norm.document().lines().start(norm.document().lines().line(start));
        return ITEM.matcher(norm.document().text(new TextSpan(line, start))).matches();
    }

    private static double weight(Tension tension, Profile left, Profile right, double likeness) {
        PlacedNorm one = left.placed();
        PlacedNorm other = right.placed();
        double weight = tension.weight() + OF_LIKENESS * likeness;
        // A section without a level is mostly there to explain, where others have one.
        weight *= one.authority().isEmpty() || other.authority().isEmpty() ? UNRANKED : 1;
        weight *= left.words().aboutRules() != right.words().aboutRules() ? ABOUT_RULES : 1;
        weight *= isUniversal(left) || isUniversal(right) ? UNIVERSAL : 1;
        if (left.section() == right.section()) {
            return weight * SAME_SECTION;
        }
        return weight * (links(left, other) || links(right, one) ? LINKED : 1);
    }

    private static boolean links(Profile from, PlacedNorm to) {
        return from.words().links()
                && to.section()
                        .filter(id -> from.placed()
                                .document()
                                .text(from.placed().sentence())
                                .contains("(#" + id + ")"))
                        .isPresent();
    }

    private String kind(Tension tension, PlacedNorm left, PlacedNorm right) {
        int order = left.authority()
                .flatMap(one -> right.authority().flatMap(other -> spec.ladder().compare(one, other)))
                .orElse(0);
        boolean restricts = (left.norm().modality().isBan() && order > 0)
                || (right.norm().modality().isBan() && order < 0);
        PlacedNorm higher = order > 0 ? right : left;
        boolean fewer =
                tension.kind().equals("different-numbers") && higher.norm().modality() == Modality.MAY;
        return restricts && (fewer || tension.kind().equals("opposite-modality"))
                ? "lower-restricts-higher"
                : tension.kind();
    }
}
