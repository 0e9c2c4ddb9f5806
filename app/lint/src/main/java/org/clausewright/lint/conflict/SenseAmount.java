package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number in what a term is said to be, or in a use of it.
///
/// @param value hours and minutes of the clock as *h.mm*
/// @param unit  the root of its name, [#CLOCK] for a time of day, or empty
/// @param start where it stands among the words
record SenseAmount(double value, String unit, int start, int end) {

    static final String CLOCK = "clock";

    private static final Map<String, Integer> SPELLED = spelled();
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(\\d{1,3}(?:,\\d{3})+|\\d+(?::\\d\\d|[.,]\\d+)?|" + String.join("|", SPELLED.keySet())
                    + ")(?:[- ]+(years?|hours?|days?|weeks?|months?|minutes?|people|persons|users?|kg|km|members?|items?|euros?|pounds?|dollars?))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSANDS = Pattern.compile(",(?=\\d{3})");

    private static Map<String, Integer> spelled() {
        String[] words =
                ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen twenty")
                        .split(" ", -1);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], i + 1);
        }
        numbers.put("single", 1);
        return numbers;
    }

    static List<SenseAmount> in(String words) {
        List<SenseAmount> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            String digits = matcher.group(1).toLowerCase(Locale.ROOT);
            double value = SPELLED.containsKey(digits)
                    ? SPELLED.get(digits)
                    : Double.parseDouble(THOUSANDS
                            .matcher(digits)
                            .replaceAll("")
                            .replace(':', '.')
                            .replace(',', '.'));
            String unit = Optional.ofNullable(matcher.group(2)).map(Roots::of).orElse("");
            found.add(new SenseAmount(value, digits.contains(":") ? CLOCK : unit, matcher.start(), matcher.end()));
        }
        return found;
    }

    boolean isClock() {
        return unit.equals(CLOCK);
    }

    /// The numbers alone, a time of day told from others.
    static Set<String> numbers(String words) {
        Set<String> found = new HashSet<>();
        in(words).forEach(amount -> found.add(amount.value() + (amount.isClock() ? ":" : "")));
        return found;
    }
}
