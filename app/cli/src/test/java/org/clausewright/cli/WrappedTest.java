package org.clausewright.cli;

import java.util.List;
import org.clausewright.cli.console.Wrapped;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WrappedTest {

    @Test
    void breaksBetweenWordsAndIndentsWhatFollows() {
        List<String> lines = Wrapped.lines("1. ", "   ", "word ".repeat(40));

        assertEquals(3, lines.size());
        assertTrue(lines.getFirst().startsWith("1. word") && lines.get(1).startsWith("   word"), lines.toString());
        assertTrue(lines.stream().allMatch(line -> line.length() <= Wrapped.COLUMNS), lines.toString());
    }

    @Test
    void keepsAWordInOnePieceThatIsWiderThanALine() {
        String address = "https://example.org/" + "a".repeat(90);

        assertEquals(List.of("See", address, "there."), Wrapped.lines("", "See " + address + " there."));
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        String line = "😀".repeat(38) + " b";

        assertEquals(List.of(line), Wrapped.lines("", line));
    }

    @Test
    void makesALineOfNothing() {
        assertEquals(List.of("  "), Wrapped.lines("  ", " "));
    }
}
