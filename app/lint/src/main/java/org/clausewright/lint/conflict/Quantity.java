package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;

/// How much or how long a rule says: *within five working days*, *at most 200 words*.
///
/// @param unit  the stem of what is counted; `hour` for all times, `gram` for weights
/// @param value in that unit
/// @param bound whether it is the most, the least, or exactly that
/// @param at    the index of its number in the sentence
record Quantity(String unit, double value, Bound bound, int at) {

    enum Bound {
        MOST,
        LEAST,
        EXACTLY
    }

    private record Unit(String name, double times) {}

    private static final Unit CLOCK = new Unit("clock", 1);
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("second", new Unit("hour", 1 / 3600.0)),
            Map.entry("minute", new Unit("hour", 1 / 60.0)),
            Map.entry("hour", new Unit("hour", 1)),
            Map.entry("day", new Unit("hour", 24)),
            Map.entry("week", new Unit("hour", 24 * 7)),
            Map.entry("month", new Unit("hour", 24 * 30.5)),
            Map.entry("year", new Unit("hour", 24 * 365)),
            Map.entry("kg", new Unit("gram", 1000)),
            Map.entry("kilo", new Unit("gram", 1000)),
            Map.entry("kilogram", new Unit("gram", 1000)),
            Map.entry("g", new Unit("gram", 1)),
            Map.entry("a.m", CLOCK),
            Map.entry("am", CLOCK),
            Map.entry("o'clock", CLOCK),
            Map.entry("p.m", new Unit("clock", 1)),
            Map.entry("pm", new Unit("clock", 1)),
            Map.entry("cent", new Unit("cent", 1)));
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("hundred", 100));
    private static final Set<String> UPPER = Set.of("within", "most", "maximum", "up", "until", "under", "below", "by");
    private static final Set<String> LOWER = Set.of("least", "minimum");
    /// *No more than*, *must not exceed*: the least where nothing is banned.
    private static final Set<String> BEYOND = Set.of("more", "longer", "exceed", "over", "above", "later", "greater");
    private static final Set<String> SHORT_OF = Set.of("less", "fewer", "shorter", "earlier", "before");
    private static final Set<String> MEASURES = Stream.of(
                    UNITS.keySet(), NUMBERS.keySet(), UPPER, LOWER, BEYOND, SHORT_OF, Set.of("working", "business"))
            .flatMap(Set::stream)
            .map(Stem::of)
            .collect(Collectors.toUnmodifiableSet());
    /// What opens a clause that says which thing is meant.
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose");
    private static final double THOUSAND = 1000;
    private static final int DIGITS = 3;
    private static final int WORDS_BEFORE = 3;
    private static final int HALF_A_DAY = 12;

    /// Those of a sentence that stand outside of its conditions.
    static List<Quantity> in(Sentence sentence, boolean banned) {
        List<Quantity> found = new ArrayList<>();
        boolean inClause = false;
        for (int i = 0; i < sentence.size(); i++) {
            inClause = (inClause && !sentence.hasBefore(i, ',')) || RELATIVES.contains(sentence.word(i));
            boolean counts = !inClause && isNumber(sentence, i);
            if (counts && !sentence.inCondition(sentence.words().get(i).span())) {
                at(sentence, i, banned).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// The second half of *5,000*.
    private static boolean isThousands(Sentence sentence, int at) {
        return sentence.word(at).length() == DIGITS
                && sentence.gap(at).equals(",")
                && value(sentence.word(at - 1)).isPresent();
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return value(sentence.word(at)).isPresent() || isArticle(sentence, at);
    }

    /// *Within an hour*.
    private static boolean isArticle(Sentence sentence, int at) {
        String word = sentence.word(at);
        return (word.equals("a") || word.equals("an")) && sentence.word(at - 1).equals("within");
    }

    private static Optional<Quantity> at(Sentence sentence, int at, boolean banned) {
        int first = isThousands(sentence, at) ? at - 1 : at;
        double thousands =
                first == at ? 0 : THOUSAND * value(sentence.word(first)).orElse(0.0);
        double value = thousands + value(sentence.word(at)).orElse(1.0);
        int noun = at + 1;
        while (noun < sentence.size() && noun < at + WORDS_BEFORE && sentence.tag(noun) != PartOfSpeech.NOUN) {
            noun++;
        }
        // *100 dpi fonts* are of that kind, and nothing is so many.
        boolean ofKind = sentence.tag(noun + 1) == PartOfSpeech.NOUN
                && sentence.gap(noun + 1).isBlank();
        if (ofKind || sentence.tag(noun) != PartOfSpeech.NOUN || !isTogether(sentence, at, noun)) {
            return Optional.empty();
        }
        String word = sentence.word(noun);
        String stem = Stem.of(word);
        Unit unit = unit(word);
        boolean afternoon = word.startsWith("p") && unit.name().equals("clock") && value < HALF_A_DAY;
        double amount = value * unit.times() + (afternoon ? HALF_A_DAY : 0);
        return Optional.of(
                new Quantity(unit.name().isEmpty() ? stem : unit.name(), amount, bound(sentence, first, banned), at));
    }

    private static boolean isTogether(Sentence sentence, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            boolean within = sentence.gap(i).isBlank() || sentence.gap(i).equals("-");
            boolean describes =
                    i == to || sentence.tag(i) == PartOfSpeech.ADJECTIVE || sentence.tag(i) == PartOfSpeech.GERUND;
            if (!within || !describes) {
                return false;
            }
        }
        return true;
    }

    /// Whether the stem is that of a number, a unit of time or weight, or a bound.
    static boolean isMeasure(String stem) {
        return MEASURES.contains(stem);
    }

    private static Unit unit(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return UNITS.getOrDefault(word, UNITS.getOrDefault(singular, new Unit("", 1)));
    }

    private static Optional<Double> value(String word) {
        if (NUMBERS.containsKey(word)) {
            return Optional.of(NUMBERS.get(word).doubleValue());
        }
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        String digits = word.replace(",", "");
        boolean isNumber = digits.length() < 10 && digits.chars().allMatch(Character::isDigit);
        return isNumber ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
    }

    private static Bound bound(Sentence sentence, int at, boolean banned) {
        for (int i = at - 1;
                i >= Math.max(0, at - WORDS_BEFORE) && sentence.gap(i + 1).isBlank();
                i--) {
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
            if (BEYOND.contains(word)) {
                return negated ? Bound.MOST : Bound.LEAST;
            }
            if (SHORT_OF.contains(word)) {
                return negated && !word.equals("before") ? Bound.LEAST : Bound.MOST;
            }
        }
        return Bound.EXACTLY;
    }

    /// Whether one unit is meant and the two cannot both be what is asked for: different bounds of one side, a least
    /// above a most, or a fixed amount outside of the bounds.
    boolean differs(Quantity other) {
        if (!unit.equals(other.unit) || Math.abs(value - other.value) < 1e-9) {
            return false;
        }
        return bound == other.bound || excludes(other) || other.excludes(this);
    }

    private boolean excludes(Quantity other) {
        return (bound == Bound.MOST && other.bound != Bound.MOST && other.value > value)
                || (bound == Bound.LEAST && other.bound != Bound.LEAST && other.value < value);
    }

    /// Whether nothing can keep to both.
    boolean contradicts(Quantity other) {
        boolean apart = Math.abs(value - other.value) >= 1e-9;
        boolean fixed = bound == Bound.EXACTLY && other.bound == Bound.EXACTLY && apart;
        return unit.equals(other.unit) && (fixed || excludes(other) || other.excludes(this));
    }
}
