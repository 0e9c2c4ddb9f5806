package org.clausewright.spec.text;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BriefTest {

    @Test
    void leavesShortWordsAsTheyAre() {
        assertEquals("refunds", Brief.of("refunds", 7));
        assertEquals("", Brief.of("", 1));
    }

    @Test
    void cutsLongWordsToTheLengthWithTheEllipsis() {
        assertEquals("refun\u2026", Brief.of("refunds", 6));
        assertEquals("\u2026", Brief.of("refunds", 1));
    }

    @Test
    void leavesNoBlankBeforeTheEllipsis() {
        assertEquals("a\u2026", Brief.of("a refund", 3));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertEquals("a\u2026", Brief.of("a\uD83D\uDE00\uD83D\uDE00", 3));
    }

    @Test
    void putsWordsOnOneLine() {
        assertEquals("a refund of\u2026", Brief.line(" a\trefund\r\nof a fare ", 12));
    }
}
