package org.clausewright.workspace.help.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.ReadingFailure;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Question;
import org.clausewright.workspace.help.readings.CompareReadings.Cast;
import org.clausewright.workspace.help.readings.CompareReadings.Worded;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MeasureReadingsTest {

    private static final Spec SPEC = spec("The agent offers a refund within a reasonable time[^rf01].");
    private static final Worded OLD = new Worded(SPEC, SPEC.clause("rf01").orElseThrow());
    private static final Question QUESTION = Question.of("How long is a reasonable time?", "Days.", "A week.");
    private static final List<ReadingCase> CASES =
            List.of(new ReadingCase("one", "A week passed."), new ReadingCase("two", "A month passed."));

    private final List<Vote> votes = new ArrayList<>();
    private final List<Separation> separations = new ArrayList<>();

    @Test
    void putsTheQuestionOfTheModelWhereVotesSplit() {
        measure(new LentReaders().separating(QUESTION));

        assertEquals(List.of(new Separation(QUESTION, "readers", "", "separating 1")), separations);
        assertEquals(9, votes.size());
    }

    @Test
    void makesTheQuestionFromTheVotesWhereNobodyWritesOneThatHolds() {
        measure(new LentReaders());

        assertFalse(separations.getFirst().isByModel());
        assertTrue(separations.getFirst().question().text().startsWith("Does “"), separations.toString());
    }

    @Test
    void keepsTheVotesAndSaysWhyWhereTheQuestionFails() {
        Outcome<Tally> outcome = measure(new LentReaders().failing(9, new AssistFailure.CutOff("h")));

        assertInstanceOf(Outcome.Done.class, outcome);
        assertEquals(9, votes.size());
        assertEquals(Separation.FROM_VOTES, separations.getFirst().source());
        assertEquals(
                new AssistFailure.CutOff("h").message(), separations.getFirst().note());
    }

    @Test
    void asksNobodyForAQuestionAfterAFailureOrWhereAllAgree() {
        LentReaders failing = new LentReaders().failing(5, new AssistFailure.CutOff("h"));
        assertInstanceOf(Outcome.Failed.class, measure(failing));
        assertFalse(failing.asked().contains("question"));

        separations.clear();
        LentReaders agreeing = new LentReaders().separating(QUESTION);
        new MeasureReadings(agreeing)
                .measure(reworded().spec(), reworded().clause(), "A case.", 3, sink(votes), separations::add);
        assertEquals(List.of(), separations);
        assertFalse(agreeing.asked().contains("question"));
    }

    @Test
    void comparesTheSameReadersInOldWordsAndInNew() {
        List<Cast> casts = new ArrayList<>();
        LentReaders readers = new LentReaders();
        Outcome<Tally> outcome = new CompareReadings(readers).compare(OLD, reworded(), CASES, 9, sink(casts));

        assertEquals(Outcome.done(new Tally(36, 0, "", "reading 1")), outcome);
        Comparison comparison = CompareReadings.comparison(CASES, casts);
        assertEquals(0.9183, comparison.before(), 1e-4);
        assertEquals(0, comparison.after());
        assertTrue(comparison.isImprovement());
        assertEquals(18, readers.asked().stream().filter(OLD.sentence()::equals).count());
    }

    @Test
    void comparesNothingMoreAfterAFailureAndSaysOfNothingThatItIsBetter() {
        List<Cast> casts = new ArrayList<>();
        Outcome<Tally> outcome = new CompareReadings(new LentReaders().failing(20, new AssistFailure.CutOff("h")))
                .compare(OLD, reworded(), CASES, 9, sink(casts));

        assertInstanceOf(Outcome.Failed.class, outcome);
        assertFalse(CompareReadings.comparison(CASES, casts).isImprovement());
    }

    @Test
    void putsTheTagOfTheClauseWhereItIsLeftOut() {
        assertEquals(
                "The agent offers a refund within two days[^rf01].", reworded().sentence());
        assertEquals(
                reworded().sentence(), said(OLD.saying(reworded().sentence())).sentence());
    }

    @Test
    void refusesARewordingThatLosesATagOrSaysNothingNew() {
        Spec two = spec("The agent pays at once[^rf01] and in full[^rf02].");
        Worded clause = new Worded(two, two.clause("rf01").orElseThrow());

        assertEquals(
                Outcome.failed(new ReadingFailure.TagsMissing(List.of("[^rf02]"))),
                clause.saying("The agent pays within a day[^rf01]."));
        assertEquals(Outcome.failed(new ReadingFailure.NoRewording()), clause.saying(clause.sentence()));
        assertEquals(Outcome.failed(new ReadingFailure.NoRewording()), clause.saying("  "));
    }

    private static Worded reworded() {
        return said(OLD.saying("The agent offers a refund\nwithin two days."));
    }

    private static Worded said(Outcome<Worded> outcome) {
        return (Worded) assertInstanceOf(Outcome.Done.class, outcome).value();
    }

    private static Spec spec(String sentence) {
        return Spec.of(
                "test",
                Settings.DEFAULT,
                List.of(SpecDocument.parse(SpecPath.of("spec.md"), "# Money {#money}\n\n" + sentence + "\n")),
                Map.of());
    }

    private Outcome<Tally> measure(LentReaders readers) {
        return new MeasureReadings(readers)
                .measure(SPEC, OLD.clause(), "A week passed.", 9, sink(votes), separations::add);
    }

    private static <T> Sink<T> sink(List<T> items) {
        return new Sink<>() {
            @Override
            public void accept(T item) {
                items.add(item);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void onCancel(Runnable action) {}
        };
    }
}
