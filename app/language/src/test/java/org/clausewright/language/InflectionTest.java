package org.clausewright.language;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "gives, give", "given, give", "giving, give", "refused, refuse", "offered, offer", "stopped, stop",
        "carries, carry", "denied, deny", "passes, pass", "lent, lend", "touches, touch", "changes, change",
        "repeating, repeat", "writing, write", "called, call", "released, release", "borrowed, borrow", "quoting, quote"
    })
    void takesTheEndingOff(String word, String base) {
        assertEquals(Optional.of(base), Inflection.base(word));
    }

    @ParameterizedTest
    @CsvSource({
        "give, given",
        "stop, stopped",
        "move, moved",
        "deny, denied",
        "report, reported",
        "cancel, cancelled",
        "beg, begged"
    })
    void formsTheParticiple(String base, String participle) {
        assertEquals(participle, Inflection.participle(base));
    }

    @Test
    void leavesAWordWithoutAnEnding() {
        assertEquals(Optional.empty(), Inflection.base("give"));
        assertEquals(Optional.empty(), Inflection.base("pass"));
    }
}
