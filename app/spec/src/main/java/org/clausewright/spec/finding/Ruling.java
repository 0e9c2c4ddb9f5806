package org.clausewright.spec.finding;

import java.util.Optional;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.Precedence;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.Verdict;

/// What the ladder of authority says of two passages, and why.
public record Ruling(Verdict verdict, String because) {

    /// The same over a spec and its imports: at the same level an import holds over the spec that imports it.
    public static Ruling of(Spec spec, Side left, Side right) {
        Precedence precedence = Precedence.of(spec, standing(left), standing(right));
        if (precedence.ground() != Precedence.Ground.IMPORT) {
            return of(spec.ladder(), left, right);
        }
        boolean isLeft = precedence.winner().equals(Optional.of(Precedence.Winner.LEFT));
        Side winner = isLeft ? left : right;
        String because = "Both stand at the level %s, and %s is imported from above, so it holds."
                .formatted(winner.authority().orElse(""), name(winner));
        return new Ruling(isLeft ? Verdict.LEFT : Verdict.RIGHT, because);
    }

    private static Precedence.Standing standing(Side side) {
        return new Precedence.Standing(side.file(), side.authority());
    }

    public static Ruling of(Ladder ladder, Side left, Side right) {
        if (left.authority().isEmpty() || right.authority().isEmpty()) {
            return new Ruling(Verdict.UNDECIDED, because(left, right));
        }
        String leftLevel = left.authority().get();
        String rightLevel = right.authority().get();
        Optional<Integer> order = ladder.compare(leftLevel, rightLevel);
        if (order.isEmpty()) {
            String unknown = ladder.has(leftLevel) ? rightLevel : leftLevel;
            return new Ruling(Verdict.UNDECIDED, "The level " + unknown + " is not on the ladder of this spec.");
        }
        return switch (Integer.signum(order.get())) {
            case -1 -> new Ruling(Verdict.LEFT, wins(left, leftLevel, rightLevel));
            case 1 -> new Ruling(Verdict.RIGHT, wins(right, rightLevel, leftLevel));
            default ->
                new Ruling(
                        Verdict.UNDECIDED,
                        "Both stand at the level " + leftLevel + ", so the ladder of authority does not decide.");
        };
    }

    private static String wins(Conflict.Side winner, String higher, String lower) {
        return "%s stands at the level %s, above %s, so it holds.".formatted(name(winner), higher, lower);
    }

    private static String because(Side left, Side right) {
        if (left.authority().isEmpty() && right.authority().isEmpty()) {
            return "Neither section names an authority, so the ladder does not decide.";
        }
        Side without = left.authority().isEmpty() ? left : right;
        return "%s names no authority, so the ladder does not decide.".formatted(name(without));
    }

    private static String name(Side side) {
        return side.section()
                .map(section -> "#" + side.file().qualified(section))
                .orElse("The text before the first section");
    }
}
