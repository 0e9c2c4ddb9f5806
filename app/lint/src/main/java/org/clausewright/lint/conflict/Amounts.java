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

    private static final Set<String> NEEDING = Deed.stems("need require");
    private static final double COUNTED = 0.8;
    private static final double APART = 0.75;
    /// What is measured is the subject, and another one has a measure of its own.
    private static final Set<String> OF_THINGS_ALONE =
            Deed.stems("exceed last weigh cost expire remain be reach contain");

    private Amounts() {}

    /// How sure that is, from 0 to 1.
    static double differ(Deed one, Deed other, Function<String, Set<String>> meanings) {
        double most = 0;
        for (Quantity quantity : one.quantities()) {
            for (Quantity second : other.quantities()) {
                if (quantity.differs(second) && quantity.inCase() == second.inCase()) {
                    double sure = sameThing(new Both(one, other, quantity, second), meanings);
                    most = Math.max(
                            most, sure * Clash.actor(one, other) * one.holds().meets(other.holds()));
                }
            }
        }
        return most;
    }

    private record Both(Deed one, Deed other, Quantity quantity, Quantity second) {

        boolean contradict() {
            return quantity.contradicts(second);
        }

        /// Of an act, when and how often it is done; a number of things or of hours may be of a thing.
        boolean isOfAct() {
            String unit = quantity.unit();
            return quantity.inCase()
                    || unit.equals(Quantity.TIMES)
                    || unit.equals(Quantity.CLOCK)
                    || unit.equals(Quantity.AGE)
                    || unit.startsWith(Quantity.PLACE);
        }
    }

    /// How sure it is that two quantities are those of one thing.
    private static double sameThing(Both both, Function<String, Set<String>> meanings) {
        Deed one = both.one();
        Deed other = both.other();
        double object = Clash.object(one, other, meanings);
        double verb = Clash.verb(one, other);
        if (both.isOfAct()) {
            boolean needed = isNeed(one) || isNeed(other);
            return object < OF_THINGS ? 0 : (verb == 0 && needed ? OF_THINGS : verb) * object;
        }
        if (both.quantity().isCount()) {
            boolean ofThings = OF_THINGS_ALONE.contains(one.verb()) || OF_THINGS_ALONE.contains(other.verb());
            double counted = ofThings ? 0 : verb > 0 || isMeasuring(one) || isMeasuring(other) ? COUNTED : 0;
            object = Math.max(object, counted);
            if (counted > 0) {
                return Math.max(counted * (meet(one.topic(), other.topic()) ? 1 : APART), verb * object);
            }
        }
        if (object == 0 || one.topic().isEmpty() || other.topic().isEmpty()) {
            return 0;
        }
        if (verb == 0 && !isMeasuring(one) && !isMeasuring(other)) {
            return 0;
        }
        Set<String> common = new HashSet<>(one.topic());
        common.retainAll(other.topic());
        double share = (double) common.size()
                / Math.min(one.topic().size(), other.topic().size());
        boolean things = both.contradict()
                && !one.object().heads().isEmpty()
                && !other.object().heads().isEmpty();
        int fewest = both.quantity().isRate() ? 1 : FEWEST;
        return Math.max(Math.max(verb * object, common.size() >= fewest ? share : 0), things ? OF_THINGS * object : 0);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static boolean isMeasuring(Deed deed) {
        return MEASURING.contains(deed.verb());
    }

    /// *A note is required from the third day.*
    private static boolean isNeed(Deed deed) {
        return NEEDING.contains(deed.verb());
    }
}
