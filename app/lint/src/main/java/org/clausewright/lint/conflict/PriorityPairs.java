package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pairs of rules that each claim to win. They need not have a word in common, so they are not looked for among the
/// norms that share one: there are few of them, and each is held against all others.
final class PriorityPairs {

    static final String KIND = "rival-precedence";

    private static final double BOTH_OVER_ALL = 0.8;
    private static final double SAME_SECTION = 0.85;
    /// The one only says that it holds in any case.
    private static final double ONE_IN_ANY_CASE = 0.45;
    /// In a text with more of them the first ones are held against each other.
    private static final int MOST = 300;

    /// A claim and where it stands.
    ///
    /// @param plain whether it is made of rules, and not only for *any case*
    private record Placed(PriorityClaim claim, Line line, boolean plain) {}

    private PriorityPairs() {}

    static List<Candidate> in(List<Line> lines) {
        List<Placed> claims = lines.parallelStream()
                .map(PriorityPairs::claim)
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                add(claims.get(i), claims.get(j), found);
            }
        }
        return found;
    }

    private static Optional<Placed> claim(Line line) {
        Optional<PriorityClaim> plain = PriorityClaim.in(line.plain());
        return plain.or(() -> PriorityClaim.inAnyCase(line.plain()))
                .filter(claim -> !PriorityClaim.isOfLadder(line.plain()))
                .map(claim -> new Placed(claim, line, plain.isPresent()));
    }

    private static void add(Placed one, Placed other, List<Candidate> found) {
        boolean same = one.line().isOfSection(other.line());
        boolean both = one.plain() && other.plain();
        boolean either = one.plain() || other.plain();
        boolean itself =
                one.claim().winner().isEmpty() && other.claim().winner().isEmpty() && same;
        if (!either || itself || !one.claim().contradicts(other.claim())) {
            return;
        }
        double score = BOTH_OVER_ALL * (same ? SAME_SECTION : 1) * (both ? 1 : ONE_IN_ANY_CASE);
        found.add(new Candidate(
                        one.line().place(),
                        other.line().place(),
                        KIND,
                        score,
                        () -> scenario(one.claim(), other.claim()))
                .ownFirst());
    }

    private static String scenario(PriorityClaim left, PriorityClaim right) {
        String opening = "Take a case in which not both can be had. ";
        return left.first().isEmpty() || right.first().isEmpty()
                ? opening + "Each passage says that what it asks for comes first."
                : opening + "One passage puts this first: " + Scenario.inQuotes(left.first()) + "; the other this: "
                        + Scenario.inQuotes(right.first()) + ".";
    }
}
