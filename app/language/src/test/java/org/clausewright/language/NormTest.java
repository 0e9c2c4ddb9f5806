package org.clausewright.language;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

class NormTest {

    @Test
    void saysWhoMustDoWhatWhenAndWhenNot() {
        List<Norm> norms = Sentence.of("If an order is late, the agent must refund it, unless it was gratis.")
                .norms();
        assertEquals(1, norms.size());
        assertEquals("agent", norms.getFirst().who());
        assertEquals(List.of("refund"), norms.getFirst().act());
        assertEquals(List.of("order", "lat"), norms.getFirst().condition());
        assertEquals(List.of("gratis"), norms.getFirst().exception());
    }

    /// A sentence of ten thousand duties and as many cases would otherwise hold a hundred million words.
    @Test
    void sharesTheWordsOfTheCasesAmongTheNormsOfASentence() {
        List<Norm> norms = Sentence.of("If it is late, the agent must refund the fare and must apologise.")
                .norms();
        assertEquals(2, norms.size());
        assertSame(norms.getFirst().condition(), norms.getLast().condition());
        assertSame(norms.getFirst().exception(), norms.getLast().exception());
    }

    @Test
    void isFoundOnceForASentence() {
        Sentence sentence = Sentence.of("The agent must refund the fare.");
        assertSame(sentence.norms(), sentence.norms());
        assertSame(sentence.acts(), sentence.acts());
    }
}
