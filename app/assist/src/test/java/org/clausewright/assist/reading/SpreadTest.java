package org.clausewright.assist.reading;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpreadTest {

    private static final String SENTENCE =
            "When asked for advice, the assistant must answer in 80 words[^br80], greetings included where fitting.";

    @Test
    void findsOneReadingInParaphrases() {
        Spread spread = Spread.of(List.of(
                vote(false, "The limit of 80 words covers the greeting too.", "in 80 words"),
                vote(false, "Greetings count towards the limit of 80 words.", "80 words"),
                vote(false, "A greeting counts as part of the 80 words.", "greetings included")));

        assertEquals(1, spread.readings().size(), spread.toString());
        assertEquals(0, spread.entropy());
        assertEquals(3, spread.agreeing());
        assertTrue(spread.question().isEmpty());
    }

    @Test
    void keepsVerdictsApartWhateverTheirWords() {
        Spread spread = Spread.of(List.of(
                vote(true, "The limit covers the greeting.", "80 words"),
                vote(false, "The limit covers the greeting.", "80 words")));

        assertEquals(2, spread.readings().size());
        assertEquals(1, spread.entropy(), 1e-9);
        assertEquals(1, spread.readings().stream().filter(Reading::complies).count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The answer may have 80 words at most.          | The answer may have 100 words at most.",
                "A tip within an answer is advice as well.      | The user has to ask for it by name.",
                "Fitting means whatever the user expects.       | Greetings are part of the count.",
            })
    void keepsApartWhatMeansOtherThings(String left, String right) {
        assertEquals(
                2,
                Spread.of(List.of(vote(true, left, "80 words"), vote(true, right, "80 words")))
                        .readings()
                        .size());
    }

    @Test
    void asksWhatTheWordsMeanWhereBothReadingsRestOnThem() {
        Spread spread = Spread.of(List.of(
                vote(false, "Greetings count towards the limit.", "in 80 words[^br80]"),
                vote(false, "Greetings count towards this limit.", "in 80 words[^br80]"),
                vote(true, "Only what carries the answer is counted.", "80 words")));

        Question question = spread.question().orElseThrow();
        assertEquals(
                "Does “80 words” mean “Greetings count towards the limit”, or “Only what carries the answer is counted”?",
                question.text());
        assertEquals(
                List.of("Greetings count towards the limit.", "Only what carries the answer is counted."),
                question.answers().stream().map(Answer::text).toList());
        assertEquals("80 words", spread.disputed().orElseThrow().text());
    }

    @Test
    void asksWhichWordsDecideWhereTheReadingsRestOnOthers() {
        Question question = Spread.of(List.of(
                        vote(false, "The limit is a limit.", "80 words"),
                        vote(true, "It matters what is fitting.", "where fitting")))
                .question()
                .orElseThrow();

        assertEquals("Which words decide this case: “80 words”, or “where fitting”?", question.text());
    }

    @Test
    void asksInOneLineHoweverLongTheReadingsAre() {
        Spread spread = Spread.of(List.of(
                vote(false, "words 😀 ".repeat(80), "80 words"), vote(true, "other\nthings ".repeat(80), SENTENCE)));

        String text = spread.question().orElseThrow().text();
        assertTrue(text.length() < 500 && text.endsWith("?") && !text.contains("\n"), text);
    }

    @Test
    void countsNoVoteWithoutAFoundation() {
        Spread spread = Spread.of(
                List.of(vote(true, "Anything goes.", "80 words"), new Vote(false, "Nothing goes.", List.of(), 2)));

        assertEquals(1, spread.counted());
        assertEquals(1, spread.unfounded());
        assertEquals(2, spread.dropped());
        assertEquals(0, spread.entropy());
    }

    @Test
    void hasNothingToSayOfNoVotes() {
        Spread spread = Spread.of(List.of());

        assertEquals(0, spread.entropy());
        assertEquals(0, spread.agreeing());
        assertTrue(spread.question().isEmpty());
    }

    @Test
    void namesTheQuotesOfMostVotesFirst() {
        List<Vote> votes = new ArrayList<>(List.of(vote(true, "It is said so.", "greetings included")));
        votes.add(vote(true, "It is said so.", "80 words"));
        votes.add(vote(true, "It is said so.", "80 words"));

        assertEquals(
                List.of("80 words", "greetings included"),
                Spread.of(votes).readings().getFirst().quotes().stream()
                        .map(Quote::text)
                        .toList());
    }

    static Vote vote(boolean complies, String reading, String quote) {
        int start = SENTENCE.indexOf(quote);
        return new Vote(complies, reading, List.of(new Quote(new TextSpan(start, start + quote.length()), quote)), 0);
    }
}
