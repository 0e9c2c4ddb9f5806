package org.clausewright.lint.wording;

import java.util.List;
import org.clausewright.lint.Specs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CoordinationModifierTest {

    private static List<String> words(String sentence) {
        return Specs.words(Specs.of("# A {#a authority=user}\n\n" + sentence + "\n"), "coordination-modifier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The lead checks new users and accounts. | new users and accounts",
                "The lead checks account data or passwords. | account data or passwords",
                "The agent asks for the flight and seat numbers. | flight and seat numbers",
                "The lead must promptly review and remove the post. | promptly review and remove"
            })
    void findsAWordThatMayBelongToBoth(String sentence, String words) {
        assertEquals(List.of(words), words(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lead checks the new users and the accounts.",
                "The lead checks new users, and accounts.",
                "The agent asks for the flight number and the seat number.",
                "The agent asks for flight numbers and seat numbers.",
                "The agent reads the report and sends the answer."
            })
    void isSilentWhereTheWordsAreKeptApart(String sentence) {
        assertEquals(List.of(), words(sentence));
    }

    @Test
    void takesAnyText() {
        assertEquals(List.of(), words("\uD83D\uDE00 and \uD83D и and нет \0 and or and"));
    }
}
