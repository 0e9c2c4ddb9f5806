package org.clausewright.lint.conflict;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.Sentence;
import org.clausewright.lint.conflict.Quantity.Bound;

/// Reads whether a quantity is the most, the least or exactly what is meant, from the words around its number.
///
/// @param banned whether the sentence bans, so that *more than three* is the most
record BoundReader(Sentence sentence, boolean banned) {

    private static final Set<String> UPPER =
            Set.of("within", "most", "maximum", "up", "until", "till", "under", "below", "by", "same");
    private static final Set<String> LOWER = Set.of("least", "minimum");
    /// *No more than*, *must not exceed*: the least where nothing is banned.
    private static final Set<String> BEYOND =
            Set.of("more", "longer", "exceed", "over", "above", "later", "greater", "older", "after");
    private static final Set<String> SHORT_OF = Set.of("less", "fewer", "shorter", "earlier", "before", "younger");
    private static final Set<String> OPENS_PERIOD = Set.of("from", "between");
    private static final Set<String> OR = Set.of("or", "and");
    /// All of these.
    static final Set<String> WORDS =
            Stream.of(UPPER, LOWER, BEYOND, SHORT_OF).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final int NEAR = 3;
    private static final int PERIOD = 5;

    /// @param first the index of the first word of the quantity
    /// @param last  that of the last one
    Bound of(String unit, int first, int last) {
        if (unit.equals(Quantity.TIMES)) {
            return before(first, unit);
        }
        Bound behind = behind(last + 1);
        if (behind != Bound.EXACTLY) {
            return behind;
        }
        boolean ends = sentence.word(first - 1).equals("to")
                || sentence.word(first - 1).equals("and");
        if (ends && opensPeriod(first)) {
            return Bound.MOST;
        }
        boolean from = sentence.word(first - 1).equals("from")
                || sentence.word(first - 1).equals("between");
        boolean fromThe = sentence.word(first - 1).equals("the")
                && sentence.word(first - 2).equals("from");
        return from || fromThe ? Bound.LEAST : before(first, unit);
    }

    /// *From 9 to 5*, *between 9:00 and 17:30*.
    private boolean opensPeriod(int at) {
        for (int i = at - 2; i >= Math.max(0, at - PERIOD); i--) {
            if (OPENS_PERIOD.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// *18 or older*, *7 a.m. at the latest*.
    private Bound behind(int at) {
        if (OR.contains(sentence.word(at))) {
            String word = sentence.word(at + 1);
            return switch (word) {
                case "more", "over", "above", "older", "longer", "later" -> Bound.LEAST;
                case "less", "fewer", "under", "below", "younger", "shorter", "earlier" -> Bound.MOST;
                default -> Bound.EXACTLY;
            };
        }
        boolean at1 = sentence.word(at).equals("at");
        String word = sentence.word(at1 && sentence.word(at + 1).equals("the") ? at + 2 : at + 1);
        return switch (at1 ? word : "") {
            case "latest", "most" -> Bound.MOST;
            case "earliest", "least" -> Bound.LEAST;
            default -> Bound.EXACTLY;
        };
    }

    private Bound before(int at, String unit) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR) && isJoined(i + 1, at); i--) {
            String word = sentence.word(i);
            boolean negated = banned
                    || sentence.word(i - 1).equals("no")
                    || sentence.word(i - 1).equals("not");
            if (UPPER.contains(word)) {
                return Bound.MOST;
            }
            if (LOWER.contains(word)) {
                return Bound.LEAST;
            }
            boolean passed = word.equals("after") && !Units.isMeasure(unit);
            if (BEYOND.contains(word) && !passed) {
                return negated ? Bound.MOST : Bound.LEAST;
            }
            if (SHORT_OF.contains(word)) {
                return negated && !word.equals("before") ? Bound.LEAST : Bound.MOST;
            }
        }
        return Bound.EXACTLY;
    }

    /// Only blanks before a word, or the sign of a currency before the number.
    private boolean isJoined(int word, int number) {
        String gap = sentence.gap(word).strip();
        return gap.isEmpty() || (word == number && gap.length() == 1 && "$€£".contains(gap));
    }
}
