package org.clausewright.assist.offline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number that a rule turns on.
///
/// @param kind   whether it is a most, a least, or just a mark
/// @param unit   what is counted, as written: `hours`, `wrong one-time codes`; the currency's sign for money
/// @param of     the event that it counts from: `the first report`; may be empty
record Bound(Kind kind, int value, String unit, String of) {

    enum Kind {
        MOST,
        LEAST,
        MARK
    }

    private static final String TIMES =
            "(?:working |business |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)\\b.*";
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER = "(\\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final Pattern MONEY = Pattern.compile("(EUR|USD|GBP|CHF|€|\\$|£)\\s?(\\d{1,6})\\b");
    private static final Pattern COUNT = Pattern.compile(
            "\\b(at most|no more than|not more than|more than|up to|within|under|below|fewer than|less than|at least|over|above|older than|after|for|about)?\\s*"
                    + NUMBER
                    + "((?:\\s+(?!of\\b|for\\b|and\\b|or\\b|in\\b|from\\b|after\\b|must\\b|the\\b|when\\b|within\\b)[a-z-]+){1,3})?(\\s+or (?:more|longer|later|older))?"
                    + "(?:\\s+(?:of|from|after|for)\\s+((?:the|a|its|an)\\s+[a-z' -]{3,40}))?");
    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("at most", Kind.MOST),
            Map.entry("no more than", Kind.MOST),
            Map.entry("not more than", Kind.MOST),
            Map.entry("more than", Kind.MOST),
            Map.entry("up to", Kind.MOST),
            Map.entry("within", Kind.MOST),
            Map.entry("under", Kind.MOST),
            Map.entry("below", Kind.MOST),
            Map.entry("fewer than", Kind.MOST),
            Map.entry("less than", Kind.MOST),
            Map.entry("at least", Kind.LEAST),
            Map.entry("over", Kind.LEAST),
            Map.entry("above", Kind.LEAST),
            Map.entry("older than", Kind.LEAST));

    /// The first number in a text that something turns on.
    static Optional<Bound> in(String text) {
        Matcher money = MONEY.matcher(text);
        if (money.find()) {
            return Optional.of(new Bound(Kind.MOST, Integer.parseInt(money.group(2)), money.group(1), ""));
        }
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            String unit = Optional.ofNullable(count.group(3)).orElse("").strip();
            String word = Optional.ofNullable(count.group(1)).orElse("");
            if (unit.isEmpty() && !word.equals("under") && !word.equals("over") && !word.equals("above")) {
                continue;
            }
            boolean counts = !word.isEmpty() || count.group(4) != null || unit.matches(TIMES);
            if (!counts) {
                continue;
            }
            Kind kind = count.group(4) != null
                    ? Kind.LEAST
                    : Optional.ofNullable(WORDS.get(word)).orElse(Kind.MARK);
            String of = Optional.ofNullable(count.group(5)).orElse("").strip();
            return Optional.of(new Bound(kind, number(count.group(2)), unit, of));
        }
        return Optional.empty();
    }

    boolean isMoney() {
        return !unit.isEmpty() && (unit.length() == 1 || unit.equals(unit.toUpperCase(Locale.ROOT)));
    }

    boolean isTime() {
        return unit.matches(TIMES);
    }

    boolean isAge() {
        return unit.isEmpty();
    }

    /// The number with its unit: `EUR 61`, `25 hours`, `six questions`.
    String with(int number) {
        if (isMoney()) {
            return unit.length() == 1 ? unit + number : unit + " " + number;
        }
        String counted = number == 1 ? unit.replaceFirst("s$", "") : unit;
        return (number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number))
                + (counted.isEmpty() ? "" : " " + counted);
    }

    private static int number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : NUMBERS.indexOf(digits);
    }
}
