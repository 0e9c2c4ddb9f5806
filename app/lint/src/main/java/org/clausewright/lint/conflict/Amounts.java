package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/// Whether two norms say differently how much or how long.
final class Amounts {

    private static final double OF_THINGS = 0.85;
    private static final int FEWEST = 2;
    /// Verbs that say that something is so long, or so many.
    private static final Set<String> MEASURING =
            Deed.stems("exceed last weigh cost expire remain be take have reach run set contain allow make give");

    private Amounts() {}

    /// How sure that is, from 0 to 1.
    static double differ(Deed one, Deed other, Function<String, Set<String>> meanings) {
        double most = 0;
        for (Quantity quantity : one.quantities()) {
            for (Quantity second : other.quantities()) {
                if (quantity.differs(second)) {
                    double sure = sameThing(one, other, quantity.contradicts(second), meanings);
                    most = Math.max(
                            most, sure * Clash.actor(one, other) * one.holds().meets(other.holds()));
                }
            }
        }
        return most;
    }

    /// How sure it is that two quantities are those of one thing.
    private static double sameThing(Deed one, Deed other, boolean contradict, Function<String, Set<String>> meanings) {
        double object = Clash.object(one, other, meanings);
        if (object == 0 || one.topic().isEmpty() || other.topic().isEmpty()) {
            return 0;
        }
        double verb = Clash.verb(one, other);
        boolean sameVerb = verb > 0 || MEASURING.contains(one.verb()) || MEASURING.contains(other.verb());
        if (!sameVerb) {
            return 0;
        }
        Set<String> common = new HashSet<>(one.topic());
        common.retainAll(other.topic());
        double share = (double) common.size()
                / Math.min(one.topic().size(), other.topic().size());
        boolean things = contradict
                && !one.object().heads().isEmpty()
                && !other.object().heads().isEmpty();
        return Math.max(Math.max(verb * object, common.size() >= FEWEST ? share : 0), things ? OF_THINGS * object : 0);
    }
}
