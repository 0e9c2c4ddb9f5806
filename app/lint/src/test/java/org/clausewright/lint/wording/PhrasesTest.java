package org.clausewright.lint.wording;

import java.util.List;
import org.clausewright.language.Sentence;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PhrasesTest {

    private static final Phrases PHRASES = PhraseFile.read(
                    "says: x\nasks: y?\nas soon as\nas soon as possible\nin (some|rare) (case|cases)\nsome\n- some other\n")
            .phrases();

    private static List<String> found(String text) {
        Sentence sentence = Sentence.of(text);
        return PHRASES.in(sentence).stream()
                .map(match -> sentence.text(sentence.span(match.first(), match.last())))
                .toList();
    }

    @Test
    void takesTheLongestPhrase() {
        assertEquals(List.of("as soon as possible"), found("Do it as soon as possible."));
        assertEquals(List.of("as soon as", "in some cases"), found("Do it as soon as you can in some cases."));
    }

    @Test
    void passesOverExceptions() {
        assertEquals(List.of("some"), found("Some other words, some words"));
    }

    @Test
    void doesNotReadOverPunctuation() {
        assertEquals(List.of("some"), found("Come in, some case"));
    }

    @Test
    void writesAlternativesOut() {
        assertEquals(List.of("a b d", "a c d", "a b e", "a c e"), PhraseFile.alternatives("a (b|c) (d|e)"));
    }
}
