package org.clausewright.language;

import java.util.List;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SentenceTest {

    private static List<String> words(String plain) {
        return Sentence.of(plain).words().stream().map(Word::lower).toList();
    }

    @Test
    void findsWordsWithTheirHyphensAndApostrophes() {
        assertEquals(
                List.of("don't", "give", "user-friendly", "answers", "a", "12"),
                words("Don’t give “user-friendly” answers --- a 12!"));
    }

    @Test
    void keepsAbbreviationsInOnePiece() {
        assertEquals(List.of("in", "the", "u.s", "e.g", "here", "go", "on"), words("In the U.S., e.g. here. Go on."));
    }

    @Test
    void readsACodeSpanAsOneWord() {
        assertEquals(List.of("use", Word.CODE, "or", Word.CODE), words("Use \uFFFC\uFFFC\uFFFC\uFFFC or \uFFFC."));
    }

    @Test
    void knowsWhereItsWordsEnd() {
        assertEquals(17, Sentence.at(10, "Be kind.").endOfWords());
        assertEquals(3, Sentence.of("Why?! ").endOfWords());
        assertEquals(1, Sentence.of(" ...").endOfWords());
        assertTrue(Sentence.of("Why? ").isQuestion());
        assertFalse(Sentence.of("Because.").isQuestion());
    }

    @Test
    void givesOffsetsOfTheTextItWasCutFrom() {
        Sentence sentence = Sentence.at(10, "Be kind.");
        assertEquals(new TextSpan(13, 17), sentence.words().get(1).span());
        assertEquals("kind", sentence.text(new TextSpan(13, 17)));
        assertEquals(".", sentence.gap(2));
    }

    @Test
    void takesAnyTextAtAll() {
        for (String text : List.of("", "\0\0", "😀😀", "\uD800", "שלום עולם must", "))) ((", "\u202Emust not\u202C")) {
            Sentence sentence = Sentence.of(text);
            sentence.modals();
            sentence.conditions();
            sentence.acts();
            assertTrue(sentence.words().stream().allMatch(word -> word.end() <= text.length()));
        }
    }

    @Test
    void isLinearInTheLengthOfASentence() {
        Sentence sentence = Sentence.of("if a must not ".repeat(100_000));
        assertEquals(100_000, sentence.modals().size());
        assertEquals(100_000, sentence.conditions().size());
    }

    @Test
    void saysWhatASentenceIsAbout() {
        assertEquals(
                List.of("agent", "offer", "refund", "cancel", "flight"),
                Sentence.of("The agent must offer refunds for cancelled flights.")
                        .acts());
    }

    @Test
    void findsConditionsAndWhatTheyDo() {
        List<Condition> conditions = Sentence.of("If the user asks, answer, unless the law forbids it.")
                .conditions();
        assertEquals(2, conditions.size());
        assertEquals(new TextSpan(0, 16), conditions.get(0).span());
        assertEquals(Condition.Kind.HOLDS, conditions.get(0).kind());
        assertEquals(Condition.Kind.EXCEPTS, conditions.get(1).kind());
    }
}
