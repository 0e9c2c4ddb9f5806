package org.clausewright.language;

import java.util.List;

/// The twelve names of months, in lower case. *May* is one of them; whether the month or the verb is meant is for the
/// caller to see.
public final class Months {

    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Months() {}

    public static boolean isMonth(String word) {
        return NAMES.contains(word);
    }

    /// @return from 0 for January; -1 where it is no month
    public static int indexOf(String word) {
        return NAMES.indexOf(word);
    }
}
