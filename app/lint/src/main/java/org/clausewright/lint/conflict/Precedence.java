package org.clausewright.lint.conflict;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Sentence;

/// What a sentence says comes first: *a reservation takes precedence over a renewal*.
///
/// @param winner    the stems of the words before the verb
/// @param loser     those behind it
/// @param overAll   whether it wins over everything else
record Precedence(Set<String> winner, Set<String> loser, boolean overAll) {

    private static final Pattern WINS = Pattern.compile(
            "(?=[wptcoafs])\\b(wins|prevails?|takes? precedence|comes? before|overrides?|overriding|above all|first and foremost|outranks?"
                    + "|paramount|supersedes?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALL = Pattern.compile(
            "\\b(everything|anything|any other|all other|above all|paramount|always)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT =
            Pattern.compile("\\b(not|never|no|n't)\\b[^,;]{0,16}$", Pattern.CASE_INSENSITIVE);
    private static final double MOSTLY = 0.6;

    Precedence {
        winner = Set.copyOf(winner);
        loser = Set.copyOf(loser);
    }

    static Optional<Precedence> in(Sentence sentence) {
        Matcher matcher = WINS.matcher(sentence.plain());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = sentence.plain().substring(0, matcher.start());
        if (NOT.matcher(before).find()) {
            return Optional.empty();
        }
        String behind = sentence.plain().substring(matcher.end());
        return Optional.of(new Precedence(
                stems(before), stems(behind), ALL.matcher(sentence.plain()).find()));
    }

    private static Set<String> stems(String words) {
        return new HashSet<>(Sentence.of(words).acts());
    }

    /// Whether the one puts first what the other puts second, or both put something else before all.
    boolean contradicts(Precedence other) {
        boolean reversed = covers(winner, other.loser) && covers(other.winner, loser);
        return reversed || (overAll && other.overAll && !covers(winner, other.winner));
    }

    private static boolean covers(Set<String> words, Set<String> others) {
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return !common.isEmpty() && common.size() >= MOSTLY * Math.min(words.size(), others.size());
    }
}
