package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clausewright.language.Modality;

/// Why two norms cannot both be followed in one case: what they are about is compared part by part, see [Clash].
record SharpTension(Profile left, Profile right, Deed one, Deed other, Function<String, Set<String>> meanings) {

    private static final double PLAIN = 0.9;
    private static final double ALLOWED = 0.85;
    private static final double BARELY = 0.4;
    private static final double SETTLED = 0.3;
    private static final double RESTRICTED = 0.6;
    private static final double MOSTLY = 0.5;
    private static final double SAME = 0.6;
    private static final double SURELY = 0.85;
    private static final Set<String> POSSIBLE = Set.of(
            "be",
            "caus",
            "contain",
            "includ",
            "need",
            "hav",
            "lead",
            "result",
            "occur",
            "happen",
            "vary",
            "depend",
            "seem",
            "appear",
            "exist",
            "mean",
            "help",
            "come",
            "com",
            "conflict",
            "differ",
            "want",
            "wish",
            "feel",
            "know");
    private static final Set<String> MEASURING = Set.of(
            "exceed", "last", "weigh", "cost", "expir", "remain", "be", "tak", "hav", "reach", "run", "set", "contain",
            "allow", "mak", "giv");
    private static final int BEGINNING = 5;

    static Optional<Tension> between(Profile left, Profile right, Function<String, Set<String>> meanings) {
        return new SharpTension(left, right, left.words().deed(), right.words().deed(), meanings).strongest();
    }

    private Optional<Tension> strongest() {
        if (left.words().precedence().isPresent() && right.words().precedence().isPresent()) {
            boolean contradict = left.words()
                    .precedence()
                    .get()
                    .contradicts(right.words().precedence().get());
            return contradict ? tension("rival-precedence", PLAIN) : Optional.empty();
        }
        if (isCheckForbidden(left, right) || isCheckForbidden(right, left)) {
            return tension("forbidden-check", PLAIN);
        }
        if (swallows(left, right) || swallows(right, left)) {
            return tension("exception-swallows-rule", ALLOWED);
        }
        if (!isPermission(left) || !isPermission(right)) {
            return Optional.empty();
        }
        Clash clash = Clash.between(one, other, meanings);
        Modality first = left.words().force();
        Modality second = right.words().force();
        if (leftOut(left, right) || leftOut(right, left)) {
            return tension("opposite-modality", PLAIN * Clash.actor(one, other));
        }
        if (first.opposes(second)) {
            double factor = first == Modality.MAY || second == Modality.MAY ? ALLOWED : PLAIN;
            Optional<Tension> opposed = tension(
                    "opposite-modality", factor * clash.sameAct() * settled(left, right) * settled(right, left));
            return opposed.isPresent() ? opposed : numbers();
        }
        if (strengthsDiffer(first, second) && clash.sameAct() >= SURELY && sameWords() >= SAME) {
            return tension("two-strengths", ALLOWED * clash.sameAct());
        }
        boolean demand = (left.words().demands() || first == Modality.MAY)
                && (right.words().demands() || second == Modality.MAY)
                && !(first == Modality.MAY && second == Modality.MAY);
        Optional<Tension> rival = demand && clash.opposite()
                ? tension("rival-duties", PLAIN * clash.undone() * settled(left, right) * settled(right, left))
                : Optional.empty();
        return rival.isPresent() ? rival : numbers();
    }

    /// *May* and *can* also say what is possible: of what is so, and not of what is done.
    private static boolean isPermission(Profile norm) {
        Deed deed = norm.words().deed();
        boolean possible = norm.modality() == Modality.MAY
                || norm.placed().norm().modal().span().isEmpty();
        String modal =
                norm.placed().document().text(norm.placed().norm().modal().span());
        boolean may = possible || modal.startsWith("may") || modal.startsWith("can");
        return !may || !POSSIBLE.contains(deed.verb());
    }

    private static boolean strengthsDiffer(Modality first, Modality second) {
        return first.isBan() == second.isBan() && isStrength(first) && isStrength(second) && first != second;
    }

    private static boolean isStrength(Modality modality) {
        return modality != Modality.DEFAULT;
    }

    private double sameWords() {
        Set<String> common = new HashSet<>(one.rest());
        common.retainAll(other.rest());
        return (double) common.size()
                / Math.max(1, Math.max(one.rest().size(), other.rest().size()));
    }

    private static Optional<Tension> tension(String kind, double weight) {
        return weight < BARELY ? Optional.empty() : Optional.of(new Tension(kind, weight));
    }

    private Optional<Tension> numbers() {
        for (Quantity quantity : one.quantities()) {
            for (Quantity second : other.quantities()) {
                if (quantity.differs(second)) {
                    double topic = topic(quantity.contradicts(second));
                    double weight = PLAIN
                            * topic
                            * Clash.actor(one, other)
                            * one.holds().meets(other.holds());
                    if (weight >= BARELY) {
                        return tension("different-numbers", weight);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// How sure it is that two quantities are those of one thing.
    private double topic(boolean contradict) {
        if (isApart(one) || isApart(other)) {
            return 0;
        }
        Set<String> common = new HashSet<>(one.topic());
        common.retainAll(other.topic());
        int fewest = Math.min(one.topic().size(), other.topic().size());
        double share = fewest == 0 ? 0 : (double) common.size() / fewest;
        Clash clash = Clash.between(one, other, meanings);
        double object = Clash.object(one, other, meanings);
        if (object == 0) {
            return 0;
        }
        boolean sameVerb = clash.verb() > 0 || isOfMeasure(one) || isOfMeasure(other);
        double alike = common.size() >= 2 && sameVerb ? share : 0;
        double things = contradict
                        && sameVerb
                        && !one.object().heads().isEmpty()
                        && !other.object().heads().isEmpty()
                ? object
                : 0;
        return Math.max(Math.max(clash.verb() * object, alike), ALLOWED * things);
    }

    /// Its verb says that something is so long, or so many.
    private static boolean isOfMeasure(Deed deed) {
        return MEASURING.contains(deed.verb());
    }

    private static boolean isApart(Deed deed) {
        return deed.topic().isEmpty();
    }

    /// The rule holds only in a case that somebody has to find out, and the ban forbids finding it out.
    private static boolean isCheckForbidden(Profile rule, Profile ban) {
        if (!ban.modality().isBan()
                || !(ActField.has(ban.fields(), ActField.ASK) || ActField.has(ban.fields(), ActField.JUDGE))) {
            return false;
        }
        Set<String> condition = new HashSet<>(rule.placed().norm().condition());
        condition.remove(ban.words().deed().verb());
        Set<String> common = new HashSet<>(condition);
        common.retainAll(ban.placed().norm().act());
        common.removeIf(Nouns::isGeneric);
        return common.size() >= 2 && common.size() >= SAME * condition.size();
    }

    /// What the rule excepts is what the other one demands or allows in every case.
    private static boolean swallows(Profile rule, Profile other) {
        Set<String> exception = beginnings(rule.words().deed().exception());
        if (exception.size() < 2
                || other.modality().isBan()
                || !other.words().deed().holds().isAlways()) {
            return false;
        }
        Set<String> act = beginnings(other.words().deed().topic());
        boolean sameVerb = Clash.between(rule.words().deed(), other.words().deed(), _ -> Set.of())
                        .verb()
                > 0;
        act.retainAll(exception);
        boolean everywhere = other.words().universal()
                || (other.words().demands()
                        && exception.contains(beginning(other.words().deed().verb())));
        return !sameVerb && everywhere && act.size() >= 2 && act.size() >= SAME * exception.size();
    }

    /// The one demands what the other is done without, or does something only with what the other does it without.
    private static boolean leftOut(Profile rule, Profile other) {
        Deed done = rule.words().deed();
        Deed without = other.words().deed();
        if (without.without().isEmpty() || other.modality().isBan()) {
            return false;
        }
        Set<String> only = new HashSet<>(done.only());
        only.retainAll(without.without());
        boolean sameVerb = Clash.between(done, without, _ -> Set.of()).verb() > 0;
        return (!only.isEmpty() && sameVerb) || (rule.words().demands() && Clash.isLeftOut(done, without));
    }

    /// A rule that excepts the case of the other, or demands something first, leaves room for it.
    private static double settled(Profile rule, Profile other) {
        Deed deed = rule.words().deed();
        Set<String> case_ = beginnings(other.words().deed().rest());
        case_.addAll(beginnings(other.words().deed().ofActor()));
        if (!deed.exception().isEmpty() && covers(case_, beginnings(deed.exception()))) {
            return SETTLED;
        }
        boolean conditional = rule.modality().isBan()
                && (!deed.without().isEmpty() || !deed.exception().isEmpty());
        Set<String> without = other.words().deed().without();
        boolean shared = !without.isEmpty()
                && (deed.without().contains(DeedReader.PRONOUN)
                        || covers(beginnings(without), beginnings(deed.without())));
        boolean some = rule.modality().isBan()
                && deed.object().isRestricted()
                && !other.words().deed().object().isRestricted();
        return (conditional && !shared) || some ? RESTRICTED : 1;
    }

    private static boolean covers(Set<String> words, Set<String> part) {
        Set<String> common = new HashSet<>(part);
        common.retainAll(words);
        return !part.isEmpty() && common.size() >= MOSTLY * part.size();
    }

    private static Set<String> beginnings(Set<String> stems) {
        Set<String> beginnings = new HashSet<>();
        for (String stem : stems) {
            beginnings.add(beginning(stem));
        }
        return beginnings;
    }

    private static String beginning(String stem) {
        return stem.substring(0, Math.min(BEGINNING, stem.length()));
    }
}
