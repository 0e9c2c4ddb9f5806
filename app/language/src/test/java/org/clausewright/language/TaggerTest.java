package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TaggerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The agent must control the access | DETERMINER NOUN AUXILIARY VERB DETERMINER NOUN",
                "Access control must fail | NOUN NOUN AUXILIARY VERB",
                "The report names the flight | DETERMINER NOUN VERB DETERMINER NOUN",
                "A member requests help from staff | DETERMINER NOUN VERB NOUN PREPOSITION NOUN",
                "The requests of a member | DETERMINER NOUN PREPOSITION DETERMINER NOUN",
                "He wants to book a seat | PRONOUN VERB TO VERB DETERMINER NOUN",
                "Access to support is free | NOUN PREPOSITION NOUN AUXILIARY ADJECTIVE",
                "The data is to be deleted | DETERMINER NOUN AUXILIARY TO AUXILIARY PARTICIPLE",
                "A post that shows a child | DETERMINER NOUN SUBORDINATOR VERB DETERMINER NOUN",
                "The nuclear plant is safe | DETERMINER ADJECTIVE NOUN AUXILIARY ADJECTIVE",
                "Review and remove the post | NOUN CONJUNCTION VERB DETERMINER NOUN",
                "It promptly answers | PRONOUN ADVERB VERB"
            })
    void tellsNounsFromVerbsByTheirPlace(String words, String tags) {
        Sentence sentence = Sentence.of(words);
        List<String> found = new ArrayList<>();
        IntStream.range(0, sentence.size())
                .forEach(i -> found.add(sentence.tag(i).name()));
        assertEquals(tags, String.join(" ", found));
    }

    @Test
    void hasNoTagBeyondTheEnds() {
        assertEquals(PartOfSpeech.NONE, Sentence.of("").tag(0));
        assertEquals(PartOfSpeech.NONE, Sentence.of("one").tag(-1));
    }

    @Test
    void takesAnyText() {
        Sentence sentence = Sentence.of("\0 \uD83D\uDE00 нельзя و and \uD83D to");
        for (int i = 0; i < sentence.size(); i++) {
            sentence.tag(i);
        }
        assertEquals(List.of(), sentence.nounPhrases(0, 0));
    }
}
