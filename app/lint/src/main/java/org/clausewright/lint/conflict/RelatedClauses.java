package org.clausewright.lint.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Conflict.Side;

/// The clauses that may come up in one conversation with another: its partners among the pairs that the finder ranks.
public record RelatedClauses(Spec spec) {

    private static final int LOOKED_AT = 12;

    /// The likeliest first.
    public List<Found<Clause>> of(Found<Clause> clause) {
        String id = clause.value().id();
        return new ConflictFinder(spec)
                .find(Optional.of(id), LOOKED_AT).stream()
                        .flatMap(conflict -> Stream.of(conflict.left(), conflict.right()))
                        .map(Side::clause)
                        .flatMap(other -> other.filter(each -> !each.equals(id)).flatMap(spec::clause).stream())
                        .distinct()
                        .toList();
    }
}
