package org.clausewright.assist.offline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// Puts the attacks on a clause together: one of each before a second of any. What only this clause has, a number or an
/// exception, comes first; of what suits most clauses each clause begins with another, so that a spec does not get the
/// same challenge everywhere.
final class Challenger {

    private static final List<Attack> OWN = List.of(
            new DefinitionAttack(),
            new PrecedenceAttack(),
            new BoundaryAttack(),
            new ExceptionAttack(),
            new OutsideTextAttack(),
            new LevelsAttack());
    private static final List<Attack> COMMON = List.of(
            new AuthorityAttack(),
            new WordingAttack(),
            new PressureAttack(),
            new ContextAttack(),
            new TwoClausesAttack(),
            new PromiseAttack());
    private static final List<Attack> LAST =
            List.of(new UnsaidAttack(), new LookAlikeAttack(), new PleaAttack(), new FormAttack());

    /// All that there are, best first; where a clause asks for several things, of each in turn.
    List<Challenge> challenges(Subject subject) {
        List<Subject> parts = subject.parts();
        List<Deque<Challenge>> waiting = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Challenge> all = new ArrayList<>(ofPart(parts.get(i)));
            boolean hasOwn = !all.isEmpty() && all.getFirst().attacks().equals(ChallengeKind.BOUNDARY.id());
            Collections.rotate(all, hasOwn ? 0 : -i);
            waiting.add(new ArrayDeque<>(all));
        }
        return inTurn(waiting);
    }

    private static List<Challenge> ofPart(Subject subject) {
        List<Attack> common = new ArrayList<>(COMMON);
        Collections.rotate(common, -Math.floorMod(subject.clause().value().id().hashCode(), common.size()));
        return inTurn(Stream.of(OWN, common, LAST)
                .flatMap(List::stream)
                .<Deque<Challenge>>map(attack -> new ArrayDeque<>(attack.on(subject)))
                .toList());
    }

    private static List<Challenge> inTurn(List<Deque<Challenge>> waiting) {
        List<Challenge> challenges = new ArrayList<>();
        while (waiting.stream().anyMatch(attack -> !attack.isEmpty())) {
            waiting.stream()
                    .filter(attack -> !attack.isEmpty())
                    .forEach(attack -> challenges.add(attack.removeFirst()));
        }
        return challenges;
    }
}
