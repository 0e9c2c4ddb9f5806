package org.clausewright.assist.offline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.spec.finding.Challenge;

/// Puts the attacks on a clause together: one of each kind before a second of any, none that the clause has already.
final class Challenger {

    private static final List<Attack> ATTACKS = List.of(
            new BoundaryAttack(),
            new PressureAttack(),
            new AuthorityAttack(),
            new ContextAttack(),
            new ExceptionAttack(),
            new TwoClausesAttack(),
            new LookAlikeAttack(),
            new UniversalAttack());

    List<Challenge> challenges(Subject subject, int count) {
        List<Deque<Challenge>> waiting = ATTACKS.stream()
                .<Deque<Challenge>>map(attack -> new ArrayDeque<>(attack.on(subject)))
                .toList();
        Set<String> known = new HashSet<>();
        subject.voices().messages().forEach(message -> known.add(message.text()));
        List<Challenge> challenges = new ArrayList<>();
        boolean more = true;
        while (more && challenges.size() < count) {
            more = false;
            for (Deque<Challenge> attack : waiting) {
                if (!attack.isEmpty() && challenges.size() < count) {
                    more = true;
                    Challenge challenge = attack.removeFirst();
                    boolean alone = challenge.turns().size() == 1;
                    if (!alone || known.add(challenge.turns().getFirst().content())) {
                        challenges.add(challenge);
                    }
                }
            }
        }
        return challenges;
    }
}
