package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewright.lint.Agenda;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Finding;

/// The questions that are left, in the order in which they are put. A question is known again in the findings of a
/// later snapshot by its rule, its words and where they stand.
final class Queue {

    /// @param ordinal tells equal words in one place apart, counted in the order of the text
    private record Key(String rule, String file, String place, String words, int ordinal) {}

    private final Set<Key> skipped = new HashSet<>();
    private Map<Key, Finding> left = new LinkedHashMap<>();
    private Map<Finding, Key> keys = new HashMap<>();

    /// Takes the findings of another snapshot.
    void replace(Spec spec, List<Finding> findings, Predicate<Finding> inScope) {
        Map<Key, Integer> count = new HashMap<>();
        keys = new HashMap<>();
        for (Finding finding : findings) {
            Key first = new Key(finding.rule(), finding.file().value(), place(finding), words(finding), 0);
            int ordinal = count.merge(first, 1, Integer::sum);
            keys.put(finding, new Key(first.rule(), first.file(), first.place(), first.words(), ordinal));
        }
        left = new LinkedHashMap<>();
        Agenda.of(spec, findings).stream().filter(inScope).forEach(finding -> left.put(keys.get(finding), finding));
    }

    private static String place(Finding finding) {
        return finding.clause().or(finding::section).orElse("");
    }

    private static String words(Finding finding) {
        return finding.text().strip().replaceAll("\\s+", " ");
    }

    /// All that are left, those that were skipped too.
    List<Finding> all() {
        return List.copyOf(left.values());
    }

    /// Those that were not skipped.
    List<Finding> waiting() {
        List<Finding> waiting = new ArrayList<>();
        left.forEach((key, finding) -> {
            if (!skipped.contains(key)) {
                waiting.add(finding);
            }
        });
        return waiting;
    }

    int skippedCount() {
        return (int) left.keySet().stream().filter(skipped::contains).count();
    }

    void skip(Finding finding) {
        Optional.ofNullable(keys.get(finding)).ifPresent(skipped::add);
    }

    void unskip(Finding finding) {
        Optional.ofNullable(keys.get(finding)).ifPresent(skipped::remove);
    }

    void unskipAll() {
        skipped.clear();
    }

    /// What comes after a finding, the first of the others where it was the last.
    ///
    /// @param order those that were waiting while it was asked
    Optional<Finding> after(Finding finding, List<Finding> order) {
        List<Finding> waiting = waiting();
        int at = order.indexOf(finding);
        for (Finding candidate : order.subList(at + 1, order.size())) {
            Optional<Finding> still =
                    waiting.stream().filter(now -> isLike(now, candidate)).findFirst();
            if (still.isPresent()) {
                return still;
            }
        }
        return waiting.stream().findFirst();
    }

    /// Whether two findings of different snapshots may be the same one.
    static boolean isLike(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.file().equals(other.file())
                && place(one).equals(place(other))
                && words(one).equals(words(other));
    }
}
