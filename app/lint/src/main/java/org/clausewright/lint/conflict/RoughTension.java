package org.clausewright.lint.conflict;

import java.util.Optional;
import org.clausewright.language.Modality;

/// Why two norms may ask for different things, by the kinds of act that they name, see [ActField], and the words that
/// they share. [SharpTension] compares what they are about part by part and is asked first; what only this one finds
/// is a suspicion, and weighs less: two acts of one kind may be one act, as *read out* and *tell* are.
final class RoughTension {

    private static final double SAME_ACT = 0.6;
    private static final double SWALLOWS = 0.5;
    private static final int FEWEST_WORDS = 2;

    private RoughTension() {}

    static Optional<Tension> between(Profile left, Profile right, double likeness, NormIndex index) {
        if (strengthsDiffer(left, right) && likeness > 0.1) {
            double sameAct = share(left.act(), right.act());
            return sameAct < SAME_ACT
                    ? Optional.empty()
                    : Optional.of(new Tension("two-strengths", 0.2 + 0.4 * sameAct));
        }
        double shared = index.telling(left.fields() & right.fields());
        if (left.modality().opposes(right.modality()) && (shared > 0 || likeness > 0.3)) {
            double base = 0.1 + 0.45 * shared + 0.2 * share(left.act(), right.act());
            boolean allowed = left.modality() == Modality.MAY || right.modality() == Modality.MAY;
            return Optional.of(new Tension("opposite-modality", allowed ? base * 0.7 : base));
        }
        if (undo(left, right) && left.demands() && right.demands() && likeness > 0.1) {
            return Optional.of(new Tension("rival-duties", 0.45));
        }
        if (rivalManner(left, right) && shared > 0) {
            return Optional.of(new Tension("rival-duties", 0.3));
        }
        if (swallows(left, right) || swallows(right, left)) {
            return Optional.of(new Tension(SwallowedRules.KIND, 0.3));
        }
        return Optional.empty();
    }

    private static double share(Words left, Words right) {
        if (Math.min(left.size(), right.size()) < FEWEST_WORDS) {
            return 0;
        }
        int common = left.common(right);
        return (double) common / (left.size() + right.size() - common);
    }

    private static boolean undo(Profile left, Profile right) {
        return ActField.undo(left.fields(), right.fields()) && !presupposes(left, right) && !presupposes(right, left);
    }

    /// *Keep a copy of what was removed* goes with *remove*.
    private static boolean presupposes(Profile rule, Profile other) {
        return other.verb() >= 0 && rule.verb() != other.verb() && rule.act().has(other.verb());
    }

    /// Both say in which manner one kind of act is done, and one of them for every case.
    private static boolean rivalManner(Profile left, Profile right) {
        return (left.manners() & right.manners()) != 0
                && left.modality() == Modality.MUST
                && right.modality() == Modality.MUST
                && (left.words().universal() || right.words().universal());
    }

    /// Within one spec a permission beside a duty is mostly its exception; where the one changes what the other spec
    /// demands, it loosens it.
    private static boolean strengthsDiffer(Profile left, Profile right) {
        boolean oneSpec = Origin.isOwn(left.placed().document())
                == Origin.isOwn(right.placed().document());
        return left.modality().isBan() == right.modality().isBan()
                && isStrength(left.modality(), oneSpec)
                && isStrength(right.modality(), oneSpec)
                && left.modality() != right.modality();
    }

    private static boolean isStrength(Modality modality, boolean oneSpec) {
        return modality != Modality.DEFAULT && !(oneSpec && modality == Modality.MAY);
    }

    /// What the rule excepts is what the other one demands or allows in every case.
    private static boolean swallows(Profile rule, Profile other) {
        if (rule.exception().size() < FEWEST_WORDS
                || other.modality().isBan()
                || other.condition().size() > 0) {
            return false;
        }
        int common = rule.exception().common(other.act());
        return common >= FEWEST_WORDS && common >= SWALLOWS * rule.exception().size();
    }
}
