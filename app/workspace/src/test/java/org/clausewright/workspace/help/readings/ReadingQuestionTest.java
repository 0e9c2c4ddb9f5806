package org.clausewright.workspace.help.readings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.reading.Quote;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.help.readings.Readings.Measurement;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReadingQuestionTest {

    private static final String TEXT = "# Money {#money}\n\nNobody waits. The agent pays in due time[^mo01].\n";

    @Test
    void standsAtTheWordsInDisputeWhereverTheyMovedTo() {
        Finding finding = question("New words.\n\n" + TEXT, "due time").orElseThrow();

        assertEquals("due time", finding.text());
        assertEquals(Optional.of("mo01"), finding.clause());
        assertEquals(2, finding.question().map(Question::answers).orElseThrow().size());
        assertEquals("Readers differ.", finding.message());
    }

    @Test
    void standsAtTheClauseWhereTheWordsAreElsewhereInItsSection() {
        assertEquals(
                "The agent pays in due time",
                question(TEXT, "Nobody waits").orElseThrow().text());
    }

    @Test
    void isNoneWhereTheSentenceWasChanged() {
        assertTrue(question(TEXT.replace("due", "good"), "due time").isEmpty());
        assertTrue(question("# Money {#money}\n\nNothing.\n", "due time").isEmpty());
    }

    @Test
    void isTheOneThatWasAskedForWhereThereIsOne() {
        Question better = Question.of("How long is due?", "A week.", "No time.");

        assertEquals(
                Optional.of(better),
                question(TEXT, "due time", Optional.of(new Separation(better, "a model", "", "")))
                        .orElseThrow()
                        .question());
    }

    private static Optional<Finding> question(String now, String quote) {
        return question(now, quote, Optional.empty());
    }

    private static Optional<Finding> question(String now, String quote, Optional<Separation> asked) {
        Spec then = spec(TEXT);
        int at = TEXT.indexOf(quote);
        List<Quote> quotes = List.of(new Quote(new TextSpan(at, at + quote.length()), quote));
        Measurement measurement = new Measurement(
                then,
                then.clause("mo01").orElseThrow(),
                new ReadingCase("a case", "A case."),
                2,
                List.of(new Vote(true, "A week will do.", quotes, 0), new Vote(false, "At once.", quotes, 0)),
                asked);
        return ReadingQuestion.of(spec(now), measurement, "Readers differ.");
    }

    private static Spec spec(String text) {
        return Spec.of("test", Settings.DEFAULT, List.of(SpecDocument.parse(SpecPath.of("spec.md"), text)), Map.of());
    }
}
