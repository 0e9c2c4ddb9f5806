package org.clausewright.lint.conflict;

import java.util.Optional;
import java.util.Set;

/// Why two norms may ask for different things, and how strongly that is suspected, before their words are compared.
///
/// @param kind kebab-case, as a conflict has it
record Tension(String kind, double weight) {

    private static final Set<String> MANNERS = Set.of("languag", "word", "format");

    static Optional<Tension> between(Norm left, Norm right, double likeness, NormIndex index) {
        if (left.claimsToWin() && right.claimsToWin() && likeness > 0.1) {
            return Optional.of(new Tension("rival-precedence", 0.3));
        }
        double shared = shared(left, right, index);
        if (left.modality().opposes(right.modality()) && (shared > 0 || likeness > 0.3)) {
            double base = 0.1 + 0.45 * shared;
            boolean allowed = left.modality() == Modality.MAY || right.modality() == Modality.MAY;
            return Optional.of(new Tension("opposite-modality", allowed ? base * 0.7 : base));
        }
        if (undo(left, right) && left.modality().demands() && right.modality().demands() && likeness > 0.1) {
            return Optional.of(new Tension("rival-duties", 0.45));
        }
        if (rivalManner(left, right) && shared > 0) {
            return Optional.of(new Tension("rival-duties", 0.3));
        }
        if (strengthsDiffer(left, right) && shared > 0 && likeness > 0.35) {
            return Optional.of(new Tension("two-strengths", 0.15));
        }
        if (likeness > 0.25
                && (left.exception().isPresent() || right.exception().isPresent())) {
            return Optional.of(new Tension("exception", 0.05));
        }
        return Optional.empty();
    }

    private static double shared(Norm left, Norm right, NormIndex index) {
        return left.fields().stream()
                .filter(right.fields()::contains)
                .mapToDouble(index::telling)
                .max()
                .orElse(0);
    }

    private static boolean undo(Norm left, Norm right) {
        return left.fields().stream().anyMatch(field -> right.fields().stream().anyMatch(field::undoes));
    }

    /// Both say in which manner one kind of act is done, and one of them for every case.
    private static boolean rivalManner(Norm left, Norm right) {
        return left.modality() == Modality.MUST
                && right.modality() == Modality.MUST
                && (left.demandsAll() || right.demandsAll())
                && MANNERS.stream().anyMatch(term -> has(left, term) && has(right, term));
    }

    private static boolean has(Norm norm, String term) {
        return norm.terms().getOrDefault(term, 0.0) >= 1.0;
    }

    private static boolean strengthsDiffer(Norm left, Norm right) {
        return (left.modality() == Modality.MUST && right.modality() == Modality.SHOULD)
                || (left.modality() == Modality.SHOULD && right.modality() == Modality.MUST)
                || (left.modality() == Modality.MUST_NOT && right.modality() == Modality.SHOULD_NOT)
                || (left.modality() == Modality.SHOULD_NOT && right.modality() == Modality.MUST_NOT);
    }
}
