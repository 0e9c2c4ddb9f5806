package org.clausewright.language;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class StemTest {

    private static Set<String> stems(String... words) {
        return Stream.of(words).map(Stem::of).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void makesOneOfTheFormsOfAWord() {
        assertEquals(1, stems("promise", "promises", "promised", "promising").size());
        assertEquals(1, stems("policy", "policies").size());
        assertEquals(1, stems("stop", "stops", "stopped", "stopping").size());
        assertEquals(1, stems("tell", "tells", "telling").size());
        assertEquals(1, stems("deny", "denies", "denied", "denying").size());
        assertEquals(1, stems("user", "users", "user's").size());
    }

    @Test
    void keepsDifferentWordsApart() {
        assertNotEquals(Stem.of("status"), Stem.of("state"));
        assertNotEquals(Stem.of("need"), Stem.of("new"));
        assertEquals("this", Stem.of("this"));
    }
}
