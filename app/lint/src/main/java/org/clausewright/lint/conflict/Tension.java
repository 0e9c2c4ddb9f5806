package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Modality;

/// Why two norms may ask for different things, and how strongly that is suspected, before their words are compared.
///
/// @param kind kebab-case, as a conflict has it
record Tension(String kind, double weight) {

    private static final Set<String> MANNERS = Set.of("languag", "word", "format");
    private static final double SAME_ACT = 0.6;
    private static final double SWALLOWS = 0.5;
    private static final double MOST_OF_A_CASE = 0.6;
    private static final int FEWEST_WORDS = 2;

    static Optional<Tension> between(Profile left, Profile right, double likeness, NormIndex index) {
        if (left.claimsToWin() && right.claimsToWin() && likeness > 0.1) {
            return Optional.of(new Tension("rival-precedence", 0.3));
        }
        if (checksWhatIsForbidden(left, right) || checksWhatIsForbidden(right, left)) {
            return Optional.of(new Tension("forbidden-check", 0.5));
        }
        if (strengthsDiffer(left, right) && likeness > 0.1) {
            double sameAct = share(left.act(), right.act());
            return sameAct < SAME_ACT
                    ? Optional.empty()
                    : Optional.of(new Tension("two-strengths", 0.2 + 0.4 * sameAct));
        }
        double shared = shared(left, right, index);
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
            return Optional.of(new Tension("exception-swallows-rule", 0.4));
        }
        return Optional.empty();
    }

    private static double shared(Profile left, Profile right, NormIndex index) {
        return left.fields().stream()
                .filter(right.fields()::contains)
                .mapToDouble(index::telling)
                .max()
                .orElse(0);
    }

    private static double share(List<String> left, List<String> right) {
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        int common = left.size() + right.size() - all.size();
        boolean telling = Math.min(left.size(), right.size()) >= FEWEST_WORDS;
        return telling ? (double) common / all.size() : 0;
    }

    private static boolean undo(Profile left, Profile right) {
        return left.fields().stream().anyMatch(field -> right.fields().stream().anyMatch(field::undoes))
                && !presupposes(left, right)
                && !presupposes(right, left);
    }

    /// *Keep a copy of what was removed* goes with *remove*.
    private static boolean presupposes(Profile rule, Profile other) {
        return !other.act().isEmpty()
                && rule.act().stream().skip(1).anyMatch(other.act().getFirst()::equals);
    }

    /// Both say in which manner one kind of act is done, and one of them for every case.
    private static boolean rivalManner(Profile left, Profile right) {
        return left.modality() == Modality.MUST
                && right.modality() == Modality.MUST
                && (left.universal() || right.universal())
                && MANNERS.stream().anyMatch(term -> left.has(term) && right.has(term));
    }

    private static boolean strengthsDiffer(Profile left, Profile right) {
        return left.modality().isBan() == right.modality().isBan()
                && isStrength(left.modality())
                && isStrength(right.modality())
                && left.modality() != right.modality();
    }

    private static boolean isStrength(Modality modality) {
        return modality != Modality.MAY && modality != Modality.DEFAULT;
    }

    /// The rule holds only in a case that somebody has to find out, and the ban forbids finding it out.
    private static boolean checksWhatIsForbidden(Profile rule, Profile ban) {
        if (!ban.modality().isBan()
                || !rule.demands()
                || !(ban.fields().contains(ActField.ASK) || ban.fields().contains(ActField.JUDGE))) {
            return false;
        }
        List<String> condition = rule.placed().norm().condition();
        int common = common(condition, ban.act());
        return common >= FEWEST_WORDS && common >= MOST_OF_A_CASE * condition.size();
    }

    /// What the rule excepts is what the other one demands or allows in every case.
    private static boolean swallows(Profile rule, Profile other) {
        List<String> exception = rule.placed().norm().exception();
        if (exception.isEmpty() || other.modality().isBan()) {
            return false;
        }
        int common = common(exception, other.act());
        return common >= FEWEST_WORDS
                && common >= SWALLOWS * exception.size()
                && other.placed().norm().condition().isEmpty();
    }

    private static int common(List<String> left, List<String> right) {
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return both.size();
    }
}
