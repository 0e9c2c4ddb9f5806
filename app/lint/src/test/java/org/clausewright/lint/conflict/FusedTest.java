package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clausewright.lint.conflict.Fused.Similarity;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FusedTest {

    private static final List<Conflict> PAIRS =
            List.of(pair("a", "b", 0.9), pair("c", "d", 0.8), pair("e", "f", 0.7), pair("g", "h", 0.1));

    @Test
    void leavesTheOrderWhereNothingIsKnown() {
        assertEquals(PAIRS, Fused.rank(PAIRS, Similarity.UNKNOWN));
    }

    @Test
    void addsTheReciprocalRanksOfBothRankings() {
        List<Conflict> fused = Fused.rank(PAIRS, near(Map.of("a", 0.1, "c", 0.2, "e", 0.9, "g", 0.8)));
        // ranks by the finder and by meaning: ab 1 and 4, cd 2 and 3, ef 3 and 1, gh 4 and 2
        assertEquals(List.of("e", "a", "c", "g"), lefts(fused));
    }

    @Test
    void dealsTheScoresOutAnewAndKeepsTheRest() {
        List<Conflict> fused = Fused.rank(PAIRS, near(Map.of("a", 0.1, "c", 0.2, "e", 0.9, "g", 0.8)));
        assertEquals(
                List.of(0.9, 0.8, 0.7, 0.1), fused.stream().map(Conflict::score).toList());
        assertEquals(PAIRS.get(2).scored(0.9), fused.getFirst());
    }

    @Test
    void keepsAPairOfUnknownSectionsWhereTheFinderHasIt() {
        assertEquals(
                List.of("a", "e", "c", "g"), lefts(Fused.rank(PAIRS, near(Map.of("c", 0.1, "e", 0.9, "g", 0.05)))));
    }

    @Test
    void doesNotTakeOneSectionForNearToItself() {
        List<Conflict> pairs = List.of(pair("a", "b", 0.9), pair("c", "c", 0.8));
        assertEquals(List.of("a", "c"), lefts(Fused.rank(pairs, (one, other) -> OptionalDouble.of(1))));
    }

    @Test
    void asksForSectionsOfImportsByTheirFullIds() {
        List<String> asked = new ArrayList<>();
        Conflict pair = pair("a", "a", 0.9).with(side("co:spec.md", "a"), side("spec.md", "a"), Conflict.State.OPEN);
        Fused.rank(List.of(pair), (one, other) -> {
            asked.add(one + " " + other);
            return OptionalDouble.of(1);
        });
        assertEquals(List.of("co:a a"), asked);
    }

    private static Similarity near(Map<String, Double> byLeft) {
        return (left, right) -> byLeft.containsKey(left) ? OptionalDouble.of(byLeft.get(left)) : OptionalDouble.empty();
    }

    private static List<String> lefts(List<Conflict> pairs) {
        return pairs.stream().map(pair -> pair.left().section().orElseThrow()).toList();
    }

    private static Conflict pair(String left, String right, double score) {
        return new Conflict(
                side(left),
                side(right),
                score,
                "related-rules",
                "A case of " + left + " and " + right + ".",
                Conflict.Verdict.UNDECIDED,
                "Both stand on one step.",
                Source.OFFLINE,
                Conflict.State.OPEN);
    }

    private static Conflict.Side side(String section) {
        return side("spec.md", section);
    }

    private static Conflict.Side side(String file, String section) {
        return new Conflict.Side(
                SpecPath.of(file),
                1,
                Optional.of(section),
                Optional.empty(),
                Optional.empty(),
                section,
                new TextSpan(0, 1));
    }
}
