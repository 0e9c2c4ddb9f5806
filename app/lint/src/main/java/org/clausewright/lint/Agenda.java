package org.clausewright.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;

/// The order in which questions are put to an author: by how much rides on the answer.
public final class Agenda {

    private Agenda() {}

    /// The open findings that ask something. Hints come behind all others. Within both, what stands at the highest
    /// authority comes first, then the severe ones, then those that no example settles, then those whose clause or
    /// section is linked to most; what is left stays in the order of the text.
    public static List<Finding> of(Spec spec, Collection<Finding> findings) {
        Map<String, Integer> ranks = new HashMap<>();
        Map<String, Integer> links = new HashMap<>();
        ToIntFunction<Finding> rank =
                finding -> by(finding.section(), ranks, id -> rank(spec, id)).orElse(Integer.MAX_VALUE);
        ToIntFunction<String> linked = id -> spec.linksTo(id).size();
        ToIntFunction<Finding> ridesOn =
                finding -> by(finding.clause(), links, linked).orElse(0)
                        + by(finding.section(), links, linked).orElse(0);
        return findings.stream()
                .filter(Finding::isOpen)
                .filter(finding -> asks(spec, finding))
                .sorted(Comparator.<Finding, Boolean>comparing(finding -> finding.severity() == Severity.INFO)
                        .thenComparingInt(rank)
                        .thenComparing(Finding::severity)
                        .thenComparing(finding -> isSettledByExample(spec, finding))
                        .thenComparing(Comparator.comparingInt(ridesOn).reversed()))
                .toList();
    }

    /// Whether a finding asks about words of the spec's own texts: what is wrong with settings or with an old decision
    /// is put right where it stands.
    public static boolean asks(Spec spec, Finding finding) {
        return finding.question().isPresent() && spec.document(finding.file()).isPresent();
    }

    private static Optional<Integer> by(Optional<String> id, Map<String, Integer> known, ToIntFunction<String> value) {
        return id.map(found -> known.computeIfAbsent(found, value::applyAsInt));
    }

    private static int rank(Spec spec, String id) {
        return spec.section(id)
                .flatMap(spec::authorityOf)
                .flatMap(spec.ladder()::rank)
                .orElse(spec.ladder().levels().size());
    }

    private static boolean isSettledByExample(Spec spec, Finding finding) {
        return finding.clause()
                .flatMap(spec::clause)
                .map(spec::examplesOf)
                .or(() -> finding.section().flatMap(spec::section).map(spec::examplesIn))
                .filter(examples -> !examples.isEmpty())
                .isPresent();
    }
}
