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

    /// Whether the spec that `lower` is of imports the one that `upper` is of, and none on the way stands beside.
    private static boolean isAbove(Spec spec, SpecPath upper, SpecPath lower) {
        return upper.prefix()
                .filter(prefix -> leads(spec, lower.prefix().orElse(""), prefix))
                .isPresent();
    }

    private static boolean leads(Spec spec, String from, String to) {
        Spec at = from.isEmpty() ? spec : spec.allImports().spec(from).orElse(spec);
        return at.imports().keySet().stream()
                .filter(name -> isAbove(at, name))
                .map(name -> from.isEmpty() ? name : from + ":" + name)
                .anyMatch(next -> isSame(spec.allImports(), next, to) || leads(spec, next, to));
    }

    private static boolean isAbove(Spec at, String name) {
        Settings.Import wanted = at.settings().imports().get(name);
        return wanted != null && !wanted.beside();
    }

    /// Whether two prefixes are of one spec: two ways may lead to it.
    private static boolean isSame(Imports imports, String one, String other) {
        Optional<Imports.Place> place = imports.place(one);
        return one.equals(other) || (place.isPresent() && place.equals(imports.place(other)));
    }
}
