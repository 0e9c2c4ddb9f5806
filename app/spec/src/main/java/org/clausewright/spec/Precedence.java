package org.clausewright.spec;

import java.util.Optional;

import static java.util.Objects.requireNonNull;

/// Which of two passages holds where they ask for different things: the one at the higher level of the ladder of the
/// spec that is open, whichever spec it stands in; at the same level the one of an import over the one of the spec that
/// imports it, unless that import stands beside it.
///
/// @param winner empty where nothing decides
public record Precedence(Optional<Winner> winner, Ground ground) {

    /// One of the two.
    public enum Winner {
        LEFT,
        RIGHT
    }

    /// What decides, or why nothing does.
    public enum Ground {
        /// One stands at a higher level.
        LEVEL,
        /// At the same level, one stands in an import of the other's spec.
        IMPORT,
        /// At the same level, neither is above the other.
        SAME_LEVEL,
        /// At least one has no authority.
        NO_LEVEL,
        /// At least one has an authority that is no level of the ladder.
        UNKNOWN_LEVEL
    }

    /// A passage's standing.
    ///
    /// @param file      where it stands; tells which import it is of
    /// @param authority the level that holds there
    public record Standing(SpecPath file, Optional<String> authority) {

        public Standing {
            requireNonNull(file, "file");
            requireNonNull(authority, "authority");
        }
    }

    public static Precedence of(Spec spec, Standing left, Standing right) {
        if (left.authority().isEmpty() || right.authority().isEmpty()) {
            return new Precedence(Optional.empty(), Ground.NO_LEVEL);
        }
        Optional<Integer> order =
                spec.ladder().compare(left.authority().get(), right.authority().get());
        if (order.isEmpty()) {
            return new Precedence(Optional.empty(), Ground.UNKNOWN_LEVEL);
        }
        if (order.get() != 0) {
            return new Precedence(Optional.of(order.get() < 0 ? Winner.LEFT : Winner.RIGHT), Ground.LEVEL);
        }
        if (isAbove(spec, left.file(), right.file())) {
            return new Precedence(Optional.of(Winner.LEFT), Ground.IMPORT);
        }
        if (isAbove(spec, right.file(), left.file())) {
            return new Precedence(Optional.of(Winner.RIGHT), Ground.IMPORT);
        }
        return new Precedence(Optional.empty(), Ground.SAME_LEVEL);
    }

    /// Whether `upper` is of an import of the spec that `lower` is of, and none on the way stands beside.
    private static boolean isAbove(Spec spec, SpecPath upper, SpecPath lower) {
        String base = lower.prefix().map(prefix -> prefix + ":").orElse("");
        String above = upper.prefix().map(prefix -> prefix + ":").orElse("");
        if (above.length() <= base.length() || !above.startsWith(base)) {
            return false;
        }
        Spec at = spec.home(lower);
        for (String step : above.substring(base.length(), above.length() - 1).split(":", -1)) {
            Settings.Import wanted = at.settings().imports().get(step);
            Spec next = at.imports().get(step);
            if (wanted == null || next == null || wanted.beside()) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
