package org.clausewright.assist.offline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number that a rule turns on, where it stands in a text.
///
/// @param kind  whether it is a most, a least, or just a mark
/// @param words how it is compared, in lower case: `more than`; empty where it is not
/// @param unit  what is counted, as written: `hours`, `wrong one-time codes`; the currency's sign for money
/// @param start where the comparing words begin in the text, or else the number
/// @param end   behind the unit
record Bound(Kind kind, String words, int value, String unit, String text, int start, int end) {

    enum Kind {
        MOST,
        LEAST,
        MARK
    }

    private static final String TIMES =
            "(?:working |business |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?)\\b.*";
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER =
            "(\\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?![:.,/]\\d|\\s?%|\\s(?:per cent|percent)\\b)";
    private static final String COMPARED =
            "at most|no more than|not more than|more than|up to|within|under|below|fewer than|less than|at least|no fewer than"
                    + "|no less than|over|above|older than|younger than|longer than|larger than|bigger than|heavier than|higher than|taller than|after|for|about";
    private static final String NO_UNIT =
            "(?!(?:of|for|and|or|in|from|after|must|the|a|an|when|within|on|at|per|by|to|with|that|which|who|is|are|if"
                    + "|unless|before|until|has|have|as|each|every|may|should|can)\\b)";
    private static final Pattern MONEY = Pattern.compile("(?<words>\\b(?:" + COMPARED
            + ") )?(?<unit>EUR|USD|GBP|CHF|€|\\$|£)\\s?(?<value>\\d{1,3}(?:,\\d{3})+|\\d{1,6})\\b");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?:\\b(?<words>" + COMPARED + ")\\s+)?(?<![:.,\\w])(?<value>" + NUMBER + ")(?<unit>(?:\\s+" + NO_UNIT
                    + "[a-z][a-z'-]*){1,3})?(?<more>\\s+or (?:more|longer|later|older))?");
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("at most", Kind.MOST),
            Map.entry("no more than", Kind.MOST),
            Map.entry("not more than", Kind.MOST),
            Map.entry("more than", Kind.MOST),
            Map.entry("longer than", Kind.MOST),
            Map.entry("up to", Kind.MOST),
            Map.entry("within", Kind.MOST),
            Map.entry("under", Kind.MOST),
            Map.entry("below", Kind.MOST),
            Map.entry("fewer than", Kind.MOST),
            Map.entry("younger than", Kind.MOST),
            Map.entry("less than", Kind.MOST),
            Map.entry("at least", Kind.LEAST),
            Map.entry("no fewer than", Kind.LEAST),
            Map.entry("no less than", Kind.LEAST),
            Map.entry("over", Kind.LEAST),
            Map.entry("above", Kind.LEAST),
            Map.entry("older than", Kind.LEAST));

    /// The first number in a text that something turns on.
    static Optional<Bound> in(String text) {
        Matcher money = MONEY.matcher(text);
        if (money.find()) {
            String words = Optional.ofNullable(money.group("words")).orElse("").strip();
            int value = Integer.parseInt(money.group("value").replace(",", ""));
            return Optional.of(
                    new Bound(Kind.MOST, words, value, money.group("unit"), text, money.start(), money.end()));
        }
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            String unit = Optional.ofNullable(count.group("unit")).orElse("").strip();
            String words = Optional.ofNullable(count.group("words")).orElse("").toLowerCase(Locale.ROOT);
            boolean isOrMore = count.group("more") != null;
            if (words.matches("under|over|above|below")
                    && !unit.matches(TIMES)
                    && !unit.matches(
                            ".*s|(?:kg|g|km|m|cm|mm|kb|mb|gb|mg|ml|degrees|km/h|kroner|yen|credit|points?)\\b.*")) {
                unit = "";
            }
            boolean isAge = unit.isEmpty() && words.matches("under|over|above|below|older than|younger than");
            boolean isCounted = !unit.isEmpty() && (!words.isEmpty() || isOrMore || unit.matches(TIMES));
            if (isAge || isCounted) {
                Kind kind = isOrMore
                        ? Kind.LEAST
                        : Optional.ofNullable(KINDS.get(words)).orElse(Kind.MARK);
                return Optional.of(
                        new Bound(kind, words, number(count.group("value")), unit, text, count.start(), count.end()));
            }
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

    /// Whether a count of exactly this number is what the words describe: it is *at most five*, and not *more than
    /// five*.
    boolean holdsAt() {
        return switch (words) {
            case "more than",
                    "longer than",
                    "larger than",
                    "bigger than",
                    "heavier than",
                    "higher than",
                    "taller than",
                    "younger than",
                    "under",
                    "below",
                    "fewer than",
                    "less than",
                    "over",
                    "above",
                    "older than" -> false;
            default -> true;
        };
    }

    /// Whether smaller numbers are what the words describe.
    boolean isCeiling() {
        return switch (words) {
            case "at most",
                    "no more than",
                    "not more than",
                    "up to",
                    "within",
                    "under",
                    "below",
                    "younger than",
                    "fewer than",
                    "less than" -> true;
            default -> false;
        };
    }

    /// Whether larger numbers are what the words describe.
    boolean isFloor() {
        return kind == Kind.LEAST
                || (words.endsWith("er than") && !words.equals("fewer than"))
                || words.equals("more than");
    }

    /// The comparison as it is written: `more than 30 days`.
    String written() {
        return text.substring(start, end);
    }

    /// The text with another count instead of the comparison.
    String with(String count) {
        String old = words.equals("older than") && !isAge() ? " old" : "";
        String of = words.matches("(?:larg|bigg|heavi|high|tall)er than") ? "of " : "";
        String kept = words.matches("for|after") ? words + " " : "";
        return text.substring(0, start) + kept + of + count + old + text.substring(end);
    }

    /// The number with its unit: `EUR 61`, `25 hours`, `six questions`.
    String with(int number) {
        if (isMoney()) {
            boolean isGrouped = text.substring(start, end).contains(",");
            String digits = isGrouped ? String.format(Locale.ROOT, "%,d", number) : Integer.toString(number);
            return unit.length() == 1 ? unit + digits : unit + " " + digits;
        }
        boolean isOne = number != 1 && value == 1 && !unit.isEmpty() && !unit.endsWith("s");
        String counted = number == 1 ? unit.replaceFirst("s$", "") : isOne ? unit + "s" : unit;
        return (number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number))
                + (counted.isEmpty() ? "" : " " + counted);
    }

    private static int number(String digits) {
        return Character.isDigit(digits.charAt(0))
                ? Integer.parseInt(digits)
                : NUMBERS.indexOf(digits.toLowerCase(Locale.ROOT));
    }
}
