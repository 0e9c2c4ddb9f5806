package org.clausewright.spec.finding;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Decision;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.State;

/// Whether the author has said something of a conflict already. An answer holds as long as neither text changes.
public final class Answered {

    private Answered() {}

    public static Conflict.State state(Spec spec, Side left, Side right) {
        return decided(spec, left, right).or(() -> decided(spec, right, left)).orElse(State.OPEN);
    }

    private static Optional<State> decided(Spec spec, Side about, Side other) {
        List<Decision> decisions = id(about).map(spec::decisions).orElse(List.of());
        return decisions.reversed().stream()
                .filter(decision -> decision.textHash().equals(hash(spec, about)))
                .filter(decision -> decision.against()
                        .filter(against ->
                                id(other).filter(against.id()::equals).isPresent()
                                        && against.textHash().equals(hash(spec, other)))
                        .isPresent())
                .findFirst()
                .flatMap(decision -> switch (decision.answer()) {
                    case ACCEPTED, KEPT, NOT_A_PROBLEM -> Optional.of(State.ACCEPTED);
                    case RESOLVED, REWORDED -> Optional.of(State.RESOLVED);
                });
    }

    /// The id by which decisions know a passage: its clause's, else its section's.
    public static Optional<String> id(Side side) {
        return side.clause().or(side::section);
    }

    /// The hash of the sentence that a passage is judged by: the clause's, or else the passage itself.
    public static String hash(Spec spec, Side side) {
        Optional<SpecDocument> document = spec.document(side.file());
        Optional<Clause> clause =
                document.flatMap(found -> found.clauseAt(side.span().start()));
        return SentenceHash.of(clause.flatMap(found -> document.map(text -> text.text(found.sentence())))
                .orElse(side.quote()));
    }
}
