package org.clausewright.workspace.help;

import java.util.Optional;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;

/// Records what the author says of a conflict: it stays, with a reason, or the text was changed so that it is gone. The
/// pair comes back only when one of the two texts changes.
public final class SettleConflict {

    private static final int WORDS = 120;

    private final DecisionWriter decisions;

    public SettleConflict(DecisionWriter decisions) {
        this.decisions = decisions;
    }

    /// @param conflict  as it stands in the latest snapshot
    /// @param answer    accepted or resolved
    /// @param undoTitle what the undo step is called
    /// @return what went wrong; empty where it is recorded
    public Optional<Failure> settle(Conflict conflict, Decision.Answer answer, String why, String undoTitle) {
        Optional<String> left = Answered.id(conflict.left());
        Optional<String> right = Answered.id(conflict.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.of(new DecisionFailure.NoPlace());
        }
        Spec spec = decisions.workspace().spec();
        if (!stands(spec, conflict.left()) || !stands(spec, conflict.right())) {
            return Optional.of(new DecisionFailure.TextChanged());
        }
        Decision decision = new Decision(
                decisions.today().get(),
                conflict.kind(),
                shortened(conflict.left().quote()),
                conflict.scenario(),
                answer,
                Answered.hash(spec, conflict.left()),
                why,
                decisions.author().get(),
                Optional.of(new Decision.Against(right.get(), Answered.hash(spec, conflict.right()))));
        return decisions.add(left.get(), decision, undoTitle);
    }

    private static boolean stands(Spec spec, Side side) {
        return spec.document(side.file())
                .filter(document -> side.span().end() <= document.length())
                .filter(document -> document.text(side.span()).equals(side.quote()))
                .isPresent();
    }

    private static String shortened(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        return line.length() <= WORDS ? line : line.substring(0, WORDS).stripTrailing() + "\u2026";
    }
}
