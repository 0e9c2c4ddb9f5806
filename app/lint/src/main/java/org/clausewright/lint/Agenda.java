package org.clausewright.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Finding;

/// The order in which questions are put to an author: by how much rides on the answer.
public final class Agenda {

    private Agenda() {}

    /// The open findings that ask something. The severe ones come first, then those of the highest authority, then
    /// those whose clause has no example to settle the case, then those in sections that others link to most; what
    /// is left stays in the order of the text.
    public static List<Finding> of(Spec spec, Collection<Finding> findings) {
        Map<String, Integer> ranks = new HashMap<>();
        Map<String, Integer> links = new HashMap<>();
        ToIntFunction<Finding> rank = finding -> bySection(finding, ranks, id -> rank(spec, id));
        ToIntFunction<Finding> linked =
                finding -> bySection(finding, links, id -> -spec.linksTo(id).size());
        return findings.stream()
                .filter(Finding::isOpen)
                .filter(finding -> finding.question().isPresent())
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparingInt(rank)
                        .thenComparing(finding -> isSettledByExample(spec, finding))
                        .thenComparingInt(linked))
                .toList();
    }

    private static int bySection(Finding finding, Map<String, Integer> known, ToIntFunction<String> value) {
        return finding.section()
                .map(id -> known.computeIfAbsent(id, value::applyAsInt))
                .orElse(Integer.MAX_VALUE);
    }

    private static int rank(Spec spec, String id) {
        return spec.section(id)
                .flatMap(spec::authorityOf)
                .flatMap(spec.ladder()::rank)
                .orElse(spec.ladder().levels().size());
    }

    private static boolean isSettledByExample(Spec spec, Finding finding) {
        return finding.clause()
                .flatMap(spec::exampleFile)
                .filter(file -> !file.examples().isEmpty())
                .isPresent();
    }
}
