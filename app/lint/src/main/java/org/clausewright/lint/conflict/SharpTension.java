package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.clausewright.language.Modality;

/// Why two norms cannot both be followed in one case: what they are about is compared part by part, see [Clash].
record SharpTension(Profile left, Profile right, Deed one, Deed other, Function<String, Set<String>> meanings) {

    private static final double PLAIN = 0.9;
    private static final double ALLOWED = 0.85;
    /// In a case of its own, another manner mostly is what is wanted.
    private static final double OF_A_CASE = 0.5;
    private static final double IN_TURN = 0.5;
    private static final double OF_SOME = 0.8;
    private static final double BARELY = 0.4;
    private static final double SAME_WORDS = 0.6;
    private static final double SURELY = 0.85;
    /// Verbs of which *may* and *can* say what is possible.
    private static final Set<String> POSSIBLE = Deed.stems("""
            be cause contain include need have lead result occur happen vary depend seem appear exist mean help come
            conflict differ want wish feel know
            """);

    static Optional<Tension> between(Profile left, Profile right, Function<String, Set<String>> meanings) {
        Deed one = left.words().deed();
        Deed other = right.words().deed();
        return mayMeet(one, other) ? new SharpTension(left, right, one, other, meanings).strongest() : Optional.empty();
    }

    /// Most pairs have nothing in common, and telling so is cheap.
    private static boolean mayMeet(Deed one, Deed other) {
        return Clash.verb(one, other) > 0
                || VerbSense.areOpposed(one, other)
                || (!one.quantities().isEmpty() && !other.quantities().isEmpty())
                || !one.exception().isEmpty()
                || !other.exception().isEmpty()
                || one.need().mayBe(other)
                || other.need().mayBe(one)
                || !one.without().isEmpty()
                || !other.without().isEmpty();
    }

    private Optional<Tension> strongest() {
        if (left.words().claimsToWin() && right.words().claimsToWin()) {
            return Optional.empty();
        }
        if (Excepting.swallows(left, right) || Excepting.swallows(right, left)) {
            return tension(SwallowedRules.KIND, ALLOWED);
        }
        return isRule(left) && isRule(right) ? byActs() : Optional.empty();
    }

    private Optional<Tension> byActs() {
        Clash clash = Clash.between(one, other, meanings);
        Modality first = left.words().force();
        Modality second = right.words().force();
        if (leftOut(left, right) || leftOut(right, left)) {
            return tension("opposite-modality", PLAIN * Clash.actor(one, other));
        }
        if (isUnmet(left, right) || isUnmet(right, left)) {
            boolean ofSubject =
                    one.need().act().contains(one.actor()) || other.need().act().contains(other.actor());
            return tension("rival-duties", PLAIN * (ofSubject ? 1 : Clash.actor(one, other)));
        }
        if (first.isBan() == second.isBan() && (takesOver(one, other) || takesOver(other, one))) {
            return tension("rival-duties", ALLOWED * clash.object() * clash.meeting());
        }
        if (isOnlyInCase(left, right) || isOnlyInCase(right, left)) {
            return tension("rival-duties", PLAIN * clash.sameAct());
        }
        boolean allowed = first == Modality.MAY || second == Modality.MAY;
        boolean mannersOppose = one.manner().isOpposedTo(other.manner());
        if (first.opposes(second) && mannersOppose) {
            return Optional.empty();
        }
        if (first.opposes(second)) {
            return weighed(
                            "opposite-modality",
                            (allowed ? ALLOWED : PLAIN) * clash.sameAct() * (isOfSome(allowed) ? OF_SOME : 1),
                            () -> reach(first.isBan()))
                    .or(this::numbers);
        }
        if (strengthsDiffer() && clash.sameAct() >= SURELY && sameWords() >= SAME_WORDS) {
            return tension("two-strengths", ALLOWED * clash.sameAct());
        }
        boolean duties = left.words().demands() && right.words().demands();
        boolean allows = allowed && (left.words().demands() || right.words().demands());
        double apart = Math.max(undone(clash), mannersOppose ? inManner(clash) : 0);
        return (duties || allows ? weighed("rival-duties", PLAIN * apart, this::reach) : Optional.<Tension>empty())
                .or(this::numbers);
    }

    /// What is opened is closed one day: in cases of their own, both are followed one after the other. Who alone may do
    /// something need not do it.
    private double undone(Clash clash) {
        boolean whoAlone = one.isExclusive() || other.isExclusive();
        boolean cased = !one.holds().isAlways()
                || !other.holds().isAlways()
                || !one.quantities().isEmpty()
                || !other.quantities().isEmpty();
        double inTurn = cased && VerbSense.areInTurn(one.senses(), other.senses()) ? IN_TURN : 1;
        return whoAlone ? 0 : clash.undone() * inTurn;
    }

    /// Where neither says what it is done to, only how: *reply in English*, *answer in the language of the guest*.
    private double inManner(Clash clash) {
        boolean unsaid =
                one.object().heads().isEmpty() && other.object().heads().isEmpty();
        double same = unsaid ? clash.verb() * clash.actor() * clash.meeting() : clash.sameAct();
        return one.holds().isAlways() == other.holds().isAlways() ? same : OF_A_CASE * same;
    }

    /// *Staff may*, *interns must not*: what is allowed to all of them and forbidden to some is mostly an exception.
    private boolean isOfSome(boolean allowed) {
        return allowed && Clash.actor(one, other) < 1 && Clash.actor(one, other) >= SURELY;
    }

    /// What takes longer to tell is only asked where the acts are the same.
    private Optional<Tension> weighed(String kind, double acts, DoubleSupplier reach) {
        return acts < BARELY
                ? Optional.empty()
                : tension(
                        kind,
                        acts * reach.getAsDouble() * Excepting.settled(left, right) * Excepting.settled(right, left));
    }

    private Optional<Tension> numbers() {
        return tension("different-numbers", PLAIN * Amounts.differ(one, other, meanings));
    }

    private static Optional<Tension> tension(String kind, double weight) {
        return weight < BARELY ? Optional.empty() : Optional.of(new Tension(kind, weight));
    }

    /// How sure it is that one of two duties holds wherever the other does.
    private double reach() {
        double reach = Math.max(Clash.reaches(one, other), Clash.reaches(other, one));
        boolean universal = left.words().universal() || right.words().universal();
        return universal ? Math.max(SURELY, reach) : reach;
    }

    /// How sure it is that the ban holds in the cases of the other norm, or that the other holds in every case.
    private double reach(boolean isLeftBan) {
        Profile allowed = isLeftBan ? right : left;
        double reach = isLeftBan ? Clash.reaches(one, other) : Clash.reaches(other, one);
        return allowed.words().universal() || allowed.words().everyCase() ? Math.max(SURELY, reach) : reach;
    }

    /// *May* and *can* also say what is possible: of what is so, and not of what is done.
    private static boolean isRule(Profile norm) {
        if (!POSSIBLE.contains(norm.words().deed().verb())) {
            return true;
        }
        String modal =
                norm.placed().document().text(norm.placed().norm().modal().span());
        return norm.modality() != Modality.MAY && !modal.startsWith("may") && !modal.startsWith("can");
    }

    private boolean strengthsDiffer() {
        Modality first = left.modality();
        Modality second = right.modality();
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

    /// The one does at once, or without it, what the other one does not do before something else.
    private static boolean isUnmet(Profile waits, Profile other) {
        boolean bans = other.words().force().isBan();
        return !bans && Needs.areLeftOut(waits.words().deed(), other.words().deed());
    }

    /// The one is done only in some cases, the other for every one of a kind, whatever the case.
    private static boolean isOnlyInCase(Profile some, Profile all) {
        return some.words().deed().holds().only()
                && !some.words().force().isBan()
                && all.words().universal()
                && all.words().deed().holds().isAlways()
                && all.words().deed().exception().isEmpty();
    }

    /// The act is kept for somebody else.
    private static boolean takesOver(Deed kept, Deed other) {
        return kept.isExclusive()
                && !other.actor().isEmpty()
                && !other.isExclusive()
                && Clash.verb(kept, other) > 0
                && Clash.actor(kept, other) < SURELY;
    }

    /// The one demands what the other is done without, or does something only with what the other does it without.
    private static boolean leftOut(Profile rule, Profile other) {
        Deed done = rule.words().deed();
        Deed without = other.words().deed();
        if (without.without().isEmpty() || other.words().force().isBan()) {
            return false;
        }
        Set<String> only = new HashSet<>(done.only());
        only.retainAll(without.without());
        return (!only.isEmpty() && Clash.verb(done, without) > 0)
                || (rule.words().demands() && Clash.isLeftOut(done, without));
    }
}
