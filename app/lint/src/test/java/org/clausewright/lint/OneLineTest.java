package org.clausewright.lint;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OneLineTest {

    @Test
    void makesRunsOfWhiteSpaceABlank() {
        assertEquals("the fare is due", OneLine.of("  the fare\n\t is  due\n", 20));
    }

    @Test
    void cutsWhatIsLonger() {
        assertEquals("the fare", OneLine.of("the fare", 8));
        assertEquals("the ...", OneLine.of("the fare", 7));
        assertEquals("the ...", OneLine.of("the \n fare", 3));
        assertEquals("unbeli ...", OneLine.of("unbelievable", 6));
        assertEquals("", OneLine.of(" \n ", 3));
    }
}
