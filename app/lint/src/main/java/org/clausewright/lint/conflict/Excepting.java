package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.Set;

/// What the exceptions and conditions of one norm do to another one.
final class Excepting {

    private static final double SETTLED = 0.3;
    private static final double RESTRICTED = 0.6;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.65;
    private static final int FEWEST = 2;
    private static final int BEGINNING = 5;
    /// Leaves no time for what would have to come first.
    private static final Set<String> AT_ONCE = Deed.stems("once immediately instantly automatically");

    private Excepting() {}

    /// What the rule excepts is what the other one demands or allows in every case.
    static boolean swallows(Profile rule, Profile other) {
        Deed everywhere = other.words().deed();
        if (rule.words().deed().exception().size() < FEWEST
                || other.words().force().isBan()
                || !everywhere.holds().isAlways()
                || !rule.words().deed().exceptsCase()) {
            return false;
        }
        Set<String> exception = beginnings(rule.words().deed().exception());
        boolean same = exception.contains(beginning(everywhere.verb()))
                || everywhere.object().heads().stream().anyMatch(head -> exception.contains(beginning(head)));
        boolean always = same && (other.words().universal() || other.words().demands());
        Set<String> act = beginnings(everywhere.topic());
        act.add(beginning(everywhere.actor()));
        act.retainAll(exception);
        return always
                && Clash.verb(rule.words().deed(), everywhere) == 0
                && act.size() >= FEWEST
                && act.size() >= NEARLY_ALL * exception.size();
    }

    /// How much of a conflict is left where a rule excepts the case of the other, or demands something first.
    static double settled(Profile rule, Profile other) {
        Deed deed = rule.words().deed();
        Deed second = other.words().deed();
        boolean excepts = !deed.exception().isEmpty();
        Set<String> case_ = beginnings(second.rest(), second.ofActor());
        case_.add(beginning(second.actor()));
        case_.removeAll(beginnings(second.without()));
        if (excepts && covers(case_, beginnings(deed.exception()))) {
            return SETTLED;
        }
        if (!rule.words().force().isBan()) {
            return 1;
        }
        if (Needs.areMet(deed, second)) {
            return SETTLED;
        }
        boolean somebodyElse = excepts && !deed.exceptsCase() && !second.actor().isEmpty();
        boolean conditional = (excepts && !somebodyElse)
                || !deed.without().isEmpty()
                || !deed.need().isEmpty();
        boolean shared = second.rest().stream().anyMatch(AT_ONCE::contains)
                || (!second.without().isEmpty()
                        && (deed.without().contains(ActRemarks.PRONOUN)
                                || covers(beginnings(second.without()), beginnings(deed.without(), deed.exception()))));
        boolean some = deed.object().isRestricted() && !second.object().isRestricted();
        return (conditional && !shared) || some ? RESTRICTED : 1;
    }

    private static boolean covers(Set<String> words, Set<String> part) {
        Set<String> common = new HashSet<>(part);
        common.retainAll(words);
        return !part.isEmpty() && common.size() >= HALF * part.size();
    }

    /// *Agreed* meets *agreement* so.
    @SafeVarargs
    private static Set<String> beginnings(Set<String>... stems) {
        Set<String> beginnings = new HashSet<>();
        for (Set<String> each : stems) {
            each.forEach(stem -> beginnings.add(beginning(stem)));
        }
        return beginnings;
    }

    private static String beginning(String stem) {
        return stem.substring(0, Math.min(BEGINNING, stem.length()));
    }
}
