package org.clausewright.spec.finding;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Decision;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.State;

/// Whether the author has said something of a conflict already. An answer holds as long as neither text changes.
public final class Answered {

    private Answered() {}

    public static Conflict.State state(Spec spec, Side left, Side right) {
        return decision(spec, left, right).map(Answered::state).orElse(State.OPEN);
    }

    private static State state(Decision decision) {
        return switch (decision.answer()) {
            case ACCEPTED, KEPT, NOT_A_PROBLEM -> State.ACCEPTED;
            case RESOLVED, REWORDED -> State.RESOLVED;
        };
    }

    /// What the author has said, as long as it holds.
    public static Optional<Decision> decision(Spec spec, Side left, Side right) {
        return decided(spec, left, right).or(() -> decided(spec, right, left));
    }

    private static Optional<Decision> decided(Spec spec, Side about, Side other) {
        List<Decision> decisions = id(about).map(spec::decisions).orElse(List.of());
        return decisions.reversed().stream()
                .filter(decision -> decision.textHash().equals(hash(spec, about)))
                .filter(decision -> decision.against()
                        .filter(against ->
                                id(other).filter(against.id()::equals).isPresent()
                                        && against.textHash().equals(hash(spec, other)))
                        .isPresent())
                .findFirst();
    }

    /// The id by which decisions know a passage: its clause's, else its section's; `base:id` in an import.
    public static Optional<String> id(Side side) {
        return side.clause().or(side::section).map(side.file()::qualified);
    }

    /// The hash of the sentence that a passage starts in; where it starts in none, of the passage itself.
    public static String hash(Spec spec, Side side) {
        return SentenceHash.of(spec.document(side.file())
                .flatMap(document -> sentence(document, side.span().start()))
                .orElse(side.quote()));
    }

    private static Optional<String> sentence(SpecDocument document, int offset) {
        if (offset >= document.length()) {
            return Optional.empty();
        }
        int block = document.blockAt(offset);
        int start = document.start(block);
        return document.blocks().get(block).passages().stream()
                .flatMap(passage -> passage.sentences().stream())
                .map(sentence -> sentence.shift(start))
                .filter(sentence -> sentence.contains(offset))
                .findFirst()
                .map(document::text);
    }
}
