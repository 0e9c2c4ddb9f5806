package org.clausewright.lint.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.clausewright.lint.DocumentRule.Reading;

/// Duties that share most of their words, wherever they stand.
///
/// @param words what of a duty is compared: the stems of its act, or of its whole sentence
/// @param least the share of the words of both that is common to them, from 0 to 1
record AlikeDuties(Function<Duty, List<String>> words, double least) {

    /// Takes a duty, by its index, and an earlier one that it is like.
    interface Found {
        void add(int later, Reading<Duty> before);
    }

    /// Each later duty once, with the first of the earlier ones that it is like and that counts.
    void forEach(List<Reading<Duty>> readings, BiPredicate<Reading<Duty>, Reading<Duty>> counts, Found found) {
        Set<Integer> told = new HashSet<>();
        List<List<String>> compared =
                readings.stream().map(reading -> words.apply(reading.value())).toList();
        new Alike(compared, least).forEach((earlier, later) -> {
            Reading<Duty> before = readings.get(earlier);
            if (counts.test(before, readings.get(later)) && told.add(later)) {
                found.add(later, before);
            }
        });
    }
}
