package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;

/// Which other clause may pull the other way in one conversation.
final class Neighbours {

    private static final int LOOKED_AT = 12;
    private static final int MOST = 3;

    private Neighbours() {}

    /// The clause of another section, with a prompt of its own, that most likely asks for something else.
    static Optional<Found<Clause>> of(Spec spec, Found<Clause> clause) {
        String id = clause.value().id();
        List<Found<Clause>> others = new ConflictFinder(spec)
                .find(Optional.of(id), LOOKED_AT).stream()
                        .flatMap(conflict -> other(conflict, id).stream())
                        .flatMap(side -> side.clause().flatMap(spec::clause).stream())
                        .filter(other ->
                                !other.value().section().equals(clause.value().section()))
                        .filter(other -> hasPrompt(spec, other.value()))
                        .limit(MOST)
                        .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.get(Math.floorMod(id.hashCode(), others.size())));
    }

    private static Stream<Side> sides(Conflict conflict) {
        return Stream.of(conflict.left(), conflict.right());
    }

    private static Optional<Side> other(Conflict conflict, String id) {
        return sides(conflict)
                .filter(side -> side.clause().filter(id::equals).isEmpty())
                .findFirst();
    }

    private static boolean hasPrompt(Spec spec, Clause clause) {
        return spec.exampleFile(clause.id()).stream()
                .flatMap(file -> file.examples().stream())
                .anyMatch(Example::isPrompt);
    }
}
