package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Months;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;

/// What tells single things of one kind apart in a sentence: names such as *room 12*, *code A7*, *Plan B*, *Anna*, and
/// amounts with their units. Two sentences that are alike but for these rule different things.
///
/// @param names   in lower case; a number behind a noun together with the stem of that noun
/// @param amounts the other numbers, each with what it counts
/// @param units   the signs and short units of the amounts, in order; empty for those of others
/// @param words   all words of the sentence
record Labels(Set<String> names, Set<String> amounts, List<String> units, WordSet words) {

    private static final Set<String> SHORT_UNITS = Set.of(
            "mg", "g", "kg", "ml", "cl", "l", "mm", "cm", "m", "km", "ms", "s", "h", "kb", "mb", "gb", "tb", "px", "pt",
            "w", "kw", "am", "pm");
    private static final String SIGNS = "%\u2030\u00B0$\u20AC\u00A3\u00A5";

    /// Nouns that a number behind them measures, and does not name.
    private static final Set<String> MEASURED = Set.of(
            "age", "limit", "maximum", "minimum", "total", "eur", "usd", "gbp", "chf", "jpy", "sek", "nok", "dkk");

    Labels {
        names = Set.copyOf(names);
        amounts = Set.copyOf(amounts);
        units = List.copyOf(units);
    }

    static Labels of(Sentence sentence) {
        Set<String> names = new HashSet<>();
        Set<String> amounts = new HashSet<>();
        List<String> units = new ArrayList<>();
        WordSet.Builder words = new WordSet.Builder();
        for (int at = 0; at < sentence.size(); at++) {
            Word word = sentence.words().get(at);
            words.add(word.lower());
            if (isNumbered(sentence, at)) {
                names.add(Stem.of(sentence.word(at - 1)) + " " + word.lower());
            } else if (word.isNumber()) {
                String unit = unit(sentence, at);
                units.add(unit);
                amounts.add(word.lower() + " " + (unit.isEmpty() ? counted(sentence, at) : unit));
            } else if (isName(sentence, at)) {
                names.add(word.lower().replace("'s", "").replace("-", "").replace("_", ""));
            }
        }
        return new Labels(names, amounts, units, words.build());
    }

    /// Whether each of the two names something that the other one does not speak of.
    boolean nameOthersThan(Labels other) {
        return other.lacksNameOf(this) && lacksNameOf(other);
    }

    /// Whether each of the two names an amount that the other one does not.
    boolean countOthersThan(Labels other) {
        return !other.amounts.containsAll(amounts) && !amounts.containsAll(other.amounts);
    }

    /// Whether the amounts of the two are in different units, one by one.
    boolean measureOtherwiseThan(Labels other) {
        return units.size() == other.units.size() && !units.equals(other.units);
    }

    private boolean lacksNameOf(Labels other) {
        return other.names.stream().anyMatch(name -> !names.contains(name) && !words.has(name));
    }

    /// *Room 12*, and not *rooms 12 people enter*.
    private static boolean isNumbered(Sentence sentence, int at) {
        return sentence.words().get(at).isNumber()
                && sentence.tag(at - 1) == PartOfSpeech.NOUN
                && sentence.gap(at).isBlank()
                && !isMeasured(sentence.word(at - 1))
                && unit(sentence, at).isEmpty()
                && counted(sentence, at).isEmpty();
    }

    private static boolean isMeasured(String noun) {
        return MEASURED.contains(noun) || Months.isMonth(noun);
    }

    private static String unit(Sentence sentence, int at) {
        String before = sentence.gap(at).strip();
        String after = sentence.gap(at + 1).strip();
        if (!before.isEmpty() && SIGNS.indexOf(before.charAt(before.length() - 1)) >= 0) {
            return before.substring(before.length() - 1);
        }
        if (!after.isEmpty() && SIGNS.indexOf(after.charAt(0)) >= 0) {
            return after.substring(0, 1);
        }
        String next = sentence.word(at + 1);
        return after.isEmpty() && SHORT_UNITS.contains(next) ? next : "";
    }

    private static String counted(Sentence sentence, int at) {
        boolean follows = sentence.tag(at + 1) == PartOfSpeech.NOUN
                && sentence.gap(at + 1).isBlank();
        return follows ? Stem.of(sentence.word(at + 1)) : "";
    }

    /// With a digit in it, or written with a capital letter within the sentence.
    private static boolean isName(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        if (word.lower().chars().anyMatch(Character::isDigit)) {
            return true;
        }
        boolean capital = at > 0
                && sentence.gap(at).isBlank()
                && Character.isUpperCase(sentence.text(word.span()).charAt(0));
        boolean letter = word.lower().length() == 1 && !word.is("i");
        return capital && (letter || !Lexicon.isStopWord(word.lower()));
    }
}
