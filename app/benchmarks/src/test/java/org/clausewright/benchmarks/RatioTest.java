package org.clausewright.benchmarks;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RatioTest {

    @Test
    void comparesRoundByRound() {
        Ratio ratio = Ratio.of("a / b", List.of(2.0, 30.0, 8.0), List.of(1.0, 10.0, 2.0), "at most 3");
        assertEquals("| a / b | 3.00 (2.00 to 4.00) | at most 3 |", ratio.row());
    }

    @Test
    void takesTheMiddleOfAnEvenNumberOfRounds() {
        assertEquals(1.5, new Ratio("", List.of(9.0, 1.0, 2.0, 0.5), "").median());
    }

    @Test
    void isNotMadeOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> Ratio.of("a / b", List.of(), List.of(), ""));
    }
}
