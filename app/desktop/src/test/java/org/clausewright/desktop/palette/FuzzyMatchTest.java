package org.clausewright.desktop.palette;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FuzzyMatchTest {

    @Test
    void findsScatteredLettersInTheirOrder() {
        assertTrue(FuzzyMatch.of("clrp", "Clone a repository").isPresent());
        assertTrue(FuzzyMatch.of("rpcl", "Clone a repository").isEmpty());
    }

    @Test
    void likesStartsOfWords() {
        assertEquals(
                List.of(0, 8),
                FuzzyMatch.of("cr", "Clone a repository").orElseThrow().positions());
        assertTrue(score("set", "Settings…") > score("set", "Put the panes back to a reset"));
    }

    @Test
    void likesWholeWordsMoreThanLetters() {
        assertTrue(score("text", "Larger text") > score("text", "The next example title"));
    }

    @Test
    void anEmptyQueryMatchesEverything() {
        assertTrue(FuzzyMatch.of("  ", "anything").isPresent());
    }

    @Test
    void staysTotalOnOddLetters() {
        assertTrue(FuzzyMatch.of("İ", "İstanbul").isPresent());
        assertTrue(FuzzyMatch.of("\uD83D\uDE00", "a \uD83D\uDE00 b").isPresent());
    }

    private static int score(String query, String title) {
        return FuzzyMatch.of(query, title).orElseThrow().score();
    }
}
