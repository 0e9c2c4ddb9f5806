package org.clausewright.lint.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;

/// How an act is done, as far as one manner shuts out another: *briefly* and *in detail*, *by telephone* and *in
/// writing*. The pairs are antonyms as WordNet lists them (Miller, WordNet: a lexical database for English,
/// Communications of the ACM 38, 1995), of the senses that rules about conduct use; a side may have several words.
///
/// @param one   of which opposition the first side is named, a bit for each
/// @param other of which the second side is
record Manner(long one, long other) {

    static final Manner NONE = new Manner(0, 0);

    private static final List<String> OPPOSED = List.of(
            "briefly brief short concise concisely succinct single-sentence tersely / detail detailed fully long length"
                    + " thorough thoroughly extensively",
            "phone telephone call orally oral verbally aloud spoken / writing written letter mail e-mail email",
            "private privately confidential confidentially confidence secret secretly alone"
                    + " / public publicly openly class everybody everyone meeting",
            "immediately at-once instantly straight promptly / later afterwards eventually delayed",
            "before beforehand advance / afterwards retrospectively",
            "formal formally / casual casually informal informally slang",
            "first-name forename / surname family-name last-name",
            "slowly slow / fast quickly quick rapidly",
            "automatically / manually hand",
            "english / french german spanish italian dutch polish russian",
            "english french german spanish italian dutch polish russian / language-in language-of their-language",
            "figures digits numerals / words",
            "politely polite / rudely rude bluntly",
            "online app portal / in-person counter",
            "cash / card transfer",
            "open / shut closed locked",
            "announced / unannounced",
            "loud loudly / quiet quietly softly silently",
            "whole entire / part partly partially",
            "free / charge paid",
            "inside indoors / outside outdoors",
            "voluntary voluntarily optional / compulsory mandatory",
            "anonymous anonymously / named signed",
            "abroad / home",
            "straight directly direct / office detour");
    private static final long AT_ONCE = 1L << 3;
    private static final Map<String, long[]> BY_STEM = new HashMap<>();
    private static final Map<String, String> PAIRS = Map.of(
            "first name",
            "first-name",
            "family name",
            "family-name",
            "last name",
            "last-name",
            "single sentence",
            "single-sentence",
            "at once",
            "at-once",
            "in person",
            "in-person",
            "language in",
            "language-in",
            "language of",
            "language-of",
            "their language",
            "their-language");

    private static final Set<String> OPENS_PAIR =
            Set.of("first", "family", "last", "single", "at", "in", "language", "their");

    static {
        for (int i = 0; i < OPPOSED.size(); i++) {
            String[] sides = OPPOSED.get(i).split(" / ", -1);
            for (int side = 0; side < 2; side++) {
                long bit = 1L << i;
                int at = side;
                Stream.of(sides[side].split(" ", -1))
                        .forEach(word -> BY_STEM.computeIfAbsent(Stem.of(word), _ -> new long[2])[at] |= bit);
            }
        }
    }

    /// Of some words of a sentence.
    ///
    /// @param from the index of the first word
    /// @param to   behind the last one
    static Manner of(Sentence sentence, int from, int to) {
        long one = 0;
        long other = 0;
        for (int at = from; at < to; at++) {
            String word = sentence.word(at);
            String pair = OPENS_PAIR.contains(word) ? PAIRS.get(word + " " + singular(sentence.word(at + 1))) : null;
            long[] sides = BY_STEM.get(Stem.of(pair != null ? pair : word));
            if (sides != null && !sentence.word(at - 1).equals("not")) {
                one |= sides[0];
                other |= sides[1];
            }
        }
        return one == 0 && other == 0 ? NONE : new Manner(one & ~other, other & ~one);
    }

    /// Whether it leaves no time for anything before.
    boolean isAtOnce() {
        return (one & AT_ONCE) != 0;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /// Whether one is the opposite of the other.
    boolean isOpposedTo(Manner second) {
        return (one & second.other) != 0 || (other & second.one) != 0;
    }
}
