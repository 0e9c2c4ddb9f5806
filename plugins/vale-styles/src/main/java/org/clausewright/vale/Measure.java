package org.clausewright.vale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What `metric` and `readability` say of a whole document.
///
/// @param value what is measured
/// @param limit which values are reported
record Measure(Definition rule, ToDoubleFunction<Statistics> value, Limit limit) {

    /// The formulas of `readability`, by name. They estimate the school grade that a text asks for.
    static final Map<String, ToDoubleFunction<Statistics>> GRADES = Map.of(
            "Gunning Fog", s -> 0.4 * (perSentence(s) + 100 * s.count("complex_words") / s.count("words")),
            "Coleman-Liau",
                    s -> 5.88 * s.count("characters") / s.count("words")
                            - 29.6 * s.count("sentences") / s.count("words")
                            - 15.8,
            "Flesch-Kincaid", s -> 0.39 * perSentence(s) + 11.8 * s.count("syllables") / s.count("words") - 15.59,
            "SMOG", s -> 1.0430 * Math.sqrt(s.count("polysyllabic_words") * 30 / s.count("sentences")) + 3.1291,
            "Automated Readability",
                    s -> 4.71 * s.count("characters") / s.count("words") + 0.5 * perSentence(s) - 21.43);

    /// Decides on a value.
    interface Limit {

        boolean isExceeded(double value, Statistics statistics);
    }

    static double mean(List<String> metrics, Statistics statistics) {
        return metrics.stream()
                .mapToDouble(metric -> GRADES.getOrDefault(metric, _ -> 0).applyAsDouble(statistics))
                .average()
                .orElse(0);
    }

    /// What there is to report of a document with these counts; nothing for one without words.
    Optional<String> message(Statistics statistics) {
        if (statistics.count("words") == 0 || statistics.count("sentences") == 0) {
            return Optional.empty();
        }
        double measured = value.applyAsDouble(statistics);
        if (!limit.isExceeded(measured, statistics)) {
            return Optional.empty();
        }
        return Optional.of(Messages.format(rule.message(), List.of(String.format(Locale.ROOT, "%.2f", measured))));
    }

    private static double perSentence(Statistics statistics) {
        return statistics.count("words") / statistics.count("sentences");
    }
}
