package org.clausewright.lint.conflict;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;

/// The case in which a rule holds, as far as two of them can be told apart.
///
/// @param opener  the word that opens it: *if*, *in*, *after*; empty where the rule holds always
/// @param words   the stems of its content words, numbers included
/// @param negated whether it says *not*, *no*, *without*
/// @param only    whether the act is left undone in all other cases: *only if*
record Circumstance(String opener, Set<String> words, boolean negated, boolean only) {

    static final Circumstance ALWAYS = new Circumstance("", Set.of(), false, false);

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without", "nobody", "none", "un");
    private static final Set<String> PLACES = Set.of("in", "on", "at", "during", "for", "with", "within");
    private static final double MOSTLY = 0.5;

    /// Words of which one stands for a case that the other shuts out. One side may hold several words.
    private static final List<List<Set<String>>> CONTRARIES = Stream.of(
                    "before / after",
                    "less fewer under below up most earlier younger / more over above later older least exceed",
                    "first / second third last repeat",
                    "minor child / adult",
                    "day morning weekday / night evening weekend",
                    "early / late",
                    "public / private",
                    "inside / outside",
                    "open / close",
                    "damaged broken / intact",
                    "new / existing old",
                    "internal / external",
                    "domestic / foreign international",
                    "full / part partial",
                    "with / without",
                    "online / offline",
                    "dry / rain wet")
            .map(line -> Stream.of(line.split(" / "))
                    .map(side -> Stream.of(side.split(" ", -1)).map(Stem::of).collect(Collectors.toUnmodifiableSet()))
                    .toList())
            .toList();

    private static final Set<String> CONTRARY =
            CONTRARIES.stream().flatMap(List::stream).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    Circumstance {
        words = Set.copyOf(words);
    }

    static Circumstance of(Optional<String> condition) {
        return condition.map(Circumstance::of).orElse(ALWAYS);
    }

    static Circumstance of(String text) {
        Sentence sentence = Sentence.of(text);
        Set<String> words = new HashSet<>();
        boolean negated = false;
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            negated |= NEGATIONS.contains(word) || word.endsWith("n't");
            boolean digit = Character.isDigit(word.charAt(0));
            if (digit || !Lexicon.isStopWord(word) || isContrary(Stem.of(word))) {
                words.add(Stem.of(word));
            }
        }
        return new Circumstance(sentence.word(0), words, negated, false);
    }

    Circumstance alone() {
        return new Circumstance(opener, words, negated, true);
    }

    private static boolean isContrary(String stem) {
        return CONTRARY.contains(stem);
    }

    boolean isAlways() {
        return words.isEmpty();
    }

    /// How likely a case falls under both, 0 to 1.
    double meets(Circumstance other) {
        if (isAlways() || other.isAlways()) {
            return isAlways() && other.isAlways() ? 1 : ONE_SIDED;
        }
        Set<String> common = new HashSet<>(words);
        common.retainAll(other.words);
        double alike = (double) common.size() / Math.min(words.size(), other.words.size());
        if (areContrary(words, other.words) || (negated != other.negated && alike >= MOSTLY)) {
            return 0;
        }
        if (alike >= MOSTLY && words.size() != common.size() && other.words.size() != common.size()) {
            return DIFFERENT;
        }
        if (alike >= MOSTLY) {
            return 1;
        }
        return PLACES.contains(opener) && PLACES.contains(other.opener) ? ELSEWHERE : DIFFERENT;
    }

    private static final double ONE_SIDED = 0.95;
    private static final double DIFFERENT = 0.6;
    private static final double ELSEWHERE = 0.4;

    /// Whether words of the one shut out words of the other.
    static boolean areContrary(Set<String> left, Set<String> right) {
        if (!has(left, CONTRARY) || !has(right, CONTRARY)) {
            return false;
        }
        for (List<Set<String>> sides : CONTRARIES) {
            for (int i = 0; i < 2; i++) {
                Set<String> one = sides.get(i);
                Set<String> other = sides.get(1 - i);
                if (has(left, one) && !has(left, other) && has(right, other) && !has(right, one)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(Set<String> words, Set<String> side) {
        return !Collections.disjoint(words, side);
    }
}
