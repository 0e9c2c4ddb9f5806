package org.clausewright.assist.reading;

import java.util.List;
import org.clausewright.assist.reading.Comparison.Row;
import org.junit.jupiter.api.Test;

import static org.clausewright.assist.reading.SpreadTest.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ComparisonTest {

    private static final ReadingCase CASE = new ReadingCase("a", "A case.");
    private static final Spread NONE = Spread.of(List.of());
    private static final Spread ONE = Spread.of(List.of(vote(true, "It may.", "80 words")));
    private static final Spread TWO =
            Spread.of(List.of(vote(true, "It may.", "80 words"), vote(false, "It may not.", "80 words")));

    @Test
    void isAnImprovementWhereTheSpreadFalls() {
        Comparison comparison = new Comparison(List.of(new Row(CASE, TWO, ONE), new Row(CASE, TWO, TWO)));

        assertTrue(comparison.isImprovement());
        assertEquals(1, comparison.before(), 1e-9);
        assertEquals(0.5, comparison.after(), 1e-9);
    }

    @Test
    void isNoneWhereItStaysOrGrows() {
        assertFalse(new Comparison(List.of(new Row(CASE, TWO, TWO))).isImprovement());
        assertFalse(new Comparison(List.of(new Row(CASE, ONE, ONE))).isImprovement());
        assertFalse(new Comparison(List.of(new Row(CASE, ONE, TWO), new Row(CASE, TWO, ONE))).isImprovement());
    }

    @Test
    void saysNothingBeforeEveryCaseIsMeasured() {
        assertFalse(new Comparison(List.of()).isMeasured());
        Comparison half = new Comparison(List.of(new Row(CASE, TWO, ONE), new Row(CASE, TWO, NONE)));
        assertFalse(half.isMeasured());
        assertFalse(half.isImprovement());
    }
}
