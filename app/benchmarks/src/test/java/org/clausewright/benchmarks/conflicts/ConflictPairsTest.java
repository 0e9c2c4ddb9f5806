package org.clausewright.benchmarks.conflicts;

import java.util.List;
import java.util.Set;
import org.clausewright.benchmarks.conflicts.ConflictPairs.Result;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What the finder is sure of is mostly a conflict, and it is sure of most conflicts that are said plainly.
class ConflictPairsTest {

    @Test
    void reportsConflictsAndNotWhatOnlySharesTheirWords() {
        Result developed = ConflictPairs.result(LabelledPairs.read("pairs.txt"));
        assertTrue(developed.recall() >= 0.85, developed.toString());
        assertTrue(developed.precision() >= 0.9, developed.toString());
    }

    @Test
    void doesSoForPairsThatItWasNotMadeWith() {
        Result held = ConflictPairs.result(LabelledPairs.read("held-pairs.txt"));
        assertTrue(held.recall() >= 0.55, held.toString());
        assertTrue(held.precision() >= 0.7, held.toString());
    }

    @Test
    void halfOfThePairsConflict() {
        for (String name : List.of("pairs.txt", "held-pairs.txt")) {
            List<LabelledPairs.Pair> pairs = LabelledPairs.read(name).stream()
                    .flatMap(spec -> spec.pairs().stream())
                    .toList();
            assertEquals(72, pairs.size());
            assertEquals(36, pairs.stream().filter(LabelledPairs.Pair::isReal).count());
        }
    }

    @Test
    void countsWhatIsReportedBesideTheLabelledPairsAsWrong() {
        List<LabelledPairs> specs = LabelledPairs.parse("""
                == a shop

                + opposite-modality
                Bags | The clerk must give every buyer a bag.
                Waste | The clerk must not give a buyer a bag.

                - none
                Light | The guard must lock the gate.
                Gates | The guard must not lock the gate.
                """);
        assertEquals(
                Set.of("bags", "waste"), specs.getFirst().pairs().getFirst().ids());
        assertEquals(new Result(1, 1, 2), ConflictPairs.result(specs));
    }
}
