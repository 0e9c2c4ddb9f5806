package org.clausewright.benchmarks.accuracy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A finding that the text itself answers is silent, so that a repaired clause is flagged less often than the
/// doubtful one, though it is longer and names more things.
class PairTest {

    private static final List<Pair> PAIRS = Pair.all();

    @Test
    void flagsDoubtfulClausesAndNotRepairedOnes() {
        Pair.Flagged doubtful = Pair.flagged(PAIRS.stream().map(Pair::doubtful).toList());
        Pair.Flagged repaired = Pair.flagged(PAIRS.stream().map(Pair::repaired).toList());
        assertTrue(doubtful.share() >= 0.7, doubtful.toString());
        assertTrue(repaired.share() <= 0.25, repaired.toString());
    }

    @Test
    void flagsMoreDoubtfulClausesOfEachKind() {
        PAIRS.stream().collect(Collectors.groupingBy(Pair::kind)).forEach((kind, pairs) -> {
            int doubtful =
                    Pair.flagged(pairs.stream().map(Pair::doubtful).toList()).flagged();
            int repaired =
                    Pair.flagged(pairs.stream().map(Pair::repaired).toList()).flagged();
            assertTrue(doubtful >= 2 * repaired + 1, kind + ": " + doubtful + " against " + repaired);
        });
    }

    @Test
    void areOfSixKindsAndAThirdIsHeldOut() {
        assertTrue(PAIRS.size() >= 60);
        assertEquals(6, PAIRS.stream().map(Pair::kind).distinct().count());
        assertEquals(PAIRS.size() / 3, PAIRS.stream().filter(Pair::held).count());
    }
}
