package org.clausewright.lint.conflict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.Stem;

/// What quantities are counted in, and numbers in words. A month counts 30.5 days and a working day 24 hours.
final class Units {

    /// A measure and how many of it one is.
    record Unit(String name, double times) {}

    private static final double DAY = 24;
    private static final Map<String, Unit> UNITS = new HashMap<>();
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
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("eighteen", 18),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100));
    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("last", 31));
    private static final Map<String, Double> TIMES = Map.of("once", 1.0, "twice", 2.0, "thrice", 3.0);
    private static final Map<String, Double> EACH = Map.of(
            "hourly",
            1.0,
            "daily",
            DAY,
            "weekly",
            7 * DAY,
            "monthly",
            30.5 * DAY,
            "yearly",
            365 * DAY,
            "annually",
            365 * DAY);
    private static final Map<String, Double> CLOCK = Map.of("noon", 12.0, "midday", 12.0, "midnight", 24.0);
    private static final Set<String> WORDS;

    static {
        add(Quantity.HOUR, 1 / 3600.0, "second");
        add(Quantity.HOUR, 1 / 60.0, "minute min");
        add(Quantity.HOUR, 1, "hour");
        add(Quantity.HOUR, DAY, "day");
        add(Quantity.HOUR, 7 * DAY, "week");
        add(Quantity.HOUR, 14 * DAY, "fortnight");
        add(Quantity.HOUR, 30.5 * DAY, "month");
        add(Quantity.HOUR, 365 * DAY, "year");
        add("gram", 1000, "kg kilo kilogram");
        add("gram", 1, "g gram");
        add("metre", 1, "metre meter m");
        add("metre", 1000, "kilometre kilometer km");
        add("metre", 0.01, "centimetre centimeter cm");
        add("litre", 1, "litre liter");
        add(Quantity.CLOCK, 1, "a.m am p.m pm o'clock");
        add("euro", 1, "euro eur €");
        add("dollar", 1, "dollar usd $");
        add("pound", 1, "pound gbp £");
        add("franc", 1, "franc chf");
        add("cent", 1, "cent");
        add("percent", 1, "percent %");
        add(Quantity.TIMES, 1, "time");
        WORDS = Stream.of(UNITS.keySet(), NUMBERS.keySet(), TIMES.keySet(), EACH.keySet(), BoundReader.WORDS)
                .flatMap(Set::stream)
                .map(Stem::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Units() {}

    private static void add(String name, double times, String words) {
        for (String word : words.split(" ", -1)) {
            UNITS.put(word, new Unit(name, times));
        }
    }

    /// The measure that a word names, in the plural too; empty where it is a thing that is counted.
    static Optional<Unit> of(String word) {
        String singular = word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(UNITS.getOrDefault(word, UNITS.get(singular)));
    }

    /// Whether the unit of a quantity is a measure.
    static boolean isMeasure(String unit) {
        String plain = unit.startsWith(Quantity.PLACE) ? unit.substring(1) : unit.split("/", 2)[0];
        return plain.equals(Quantity.AGE) || of(plain).isPresent() || plain.equals("metre") || plain.equals("litre");
    }

    /// Whether a stem is that of a number, a measure or a bound.
    static boolean isWord(String stem) {
        return WORDS.contains(stem);
    }

    /// Of digits or a number in words.
    static Optional<Double> number(String word) {
        if (NUMBERS.containsKey(word)) {
            return Optional.of(NUMBERS.get(word).doubleValue());
        }
        boolean isNumber = !word.isEmpty() && word.length() < 10 && word.chars().allMatch(Units::isDigit);

        return isNumber ? Optional.of(Double.parseDouble(word)) : Optional.empty();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /// A place in a row: *third*, *15th*; the last one counts as the 31st.
    static Optional<Double> place(String word) {
        if (PLACES.containsKey(word)) {
            return Optional.of(PLACES.get(word).doubleValue());
        }
        int digits = word.length() - 2;
        boolean ordinal = digits > 0 && Set.of("st", "nd", "rd", "th").contains(word.substring(digits));
        return ordinal ? number(word.substring(0, digits)) : Optional.empty();
    }

    /// *Once*, *twice*.
    static Optional<Double> times(String word) {
        return Optional.ofNullable(TIMES.get(word));
    }

    /// The hours from one to the next: *daily*.
    static Optional<Double> each(String word) {
        return Optional.ofNullable(EACH.get(word));
    }

    /// The hour of *noon* and *midnight*.
    static Optional<Double> clock(String word) {
        return Optional.ofNullable(CLOCK.get(word));
    }
}
