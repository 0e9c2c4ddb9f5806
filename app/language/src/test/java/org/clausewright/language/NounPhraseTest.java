package org.clausewright.language;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NounPhraseTest {

    private static List<NounPhrase> phrases(String text) {
        Sentence sentence = Sentence.of(text);
        return sentence.nounPhrases(0, sentence.size());
    }

    private static List<String> words(String text) {
        Sentence sentence = Sentence.of(text);
        return phrases(text).stream()
                .map(phrase -> sentence.text(phrase.span()))
                .toList();
    }

    @Test
    void goesFromTheArticleToTheNoun() {
        assertEquals(
                List.of("The agent", "the next free seat", "this flight"),
                words("The agent must book the next free seat on this flight."));
    }

    @Test
    void endsAtACommaOrAVerb() {
        assertEquals(List.of("a refund", "the file", "a report"), words("After a refund, the file used in a report"));
    }

    @Test
    void knowsWhatTheyAndItCanStandFor() {
        assertTrue(phrases("the refunds").getFirst().isPlural());
        assertFalse(phrases("the bias").getFirst().isPlural());
        assertFalse(phrases("the FTSS").getFirst().isPlural());
        NounPhrase data = phrases("the data").getFirst();
        assertTrue(data.isPlural() && data.isSingular());
    }
}
