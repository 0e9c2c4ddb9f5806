package org.clausewright.workspace.help.readings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.assist.reading.Quote;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.ReadingFailure;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SampleReadingsTest {

    private static final Vote YES = new Vote(true, "It may.", List.of(new Quote(new TextSpan(0, 4), "Answ")), 0);

    private static final Spec SPEC = Spec.of(
            "test",
            Settings.DEFAULT,
            List.of(SpecDocument.parse(
                    SpecPath.of("spec.md"), "# Brief {#brief}\n\nThe assistant must answer in 80 words[^br80].\n")),
            Map.of());
    private static final Found<Clause> CLAUSE = SPEC.clause("br80").orElseThrow();

    @Test
    void asksEachReaderOnce() {
        Readers readers = new Readers(_ -> Optional.empty());
        Votes votes = new Votes();

        Tally tally = done(new SampleReadings(readers).sample(SPEC, CLAUSE, "A case.", 9, votes));

        assertEquals(new Tally(9, 0, ""), tally);
        assertEquals(9, votes.items.size());
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5, 6, 7, 8),
                readers.asked.stream().sorted().toList());
    }

    @Test
    void goesOnWithoutAReaderWhoGivesNoVoteThatFits() {
        Readers readers = new Readers(number -> number == 2
                ? Optional.of(new AssistFailure.DoesNotFit("m", "x"))
                : number == 3 ? Optional.of(new AssistFailure.EmptyReply("m")) : Optional.empty());

        assertEquals(
                new Tally(5, 2, ""), done(new SampleReadings(readers).sample(SPEC, CLAUSE, "A case.", 7, new Votes())));
    }

    @Test
    void asksNobodyAfterTheEndpointFailsAndKeepsWhatCame() {
        Readers readers = new Readers(
                number -> number < 8 ? Optional.empty() : Optional.of(new AssistFailure.KeyRefused("h", 401, true)));
        Votes votes = new Votes();

        Outcome<Tally> outcome = new SampleReadings(readers).sample(SPEC, CLAUSE, "A case.", 100, votes);

        assertInstanceOf(
                AssistFailure.KeyRefused.class,
                assertInstanceOf(Outcome.Failed.class, outcome).failure());
        assertEquals(8, votes.items.size());
        assertTrue(readers.asked.size() <= 8 + 4, "asked: " + readers.asked.size());
    }

    @Test
    void failsWhereNoReaderGivesAVoteThatFits() {
        Readers readers = new Readers(_ -> Optional.of(new AssistFailure.DoesNotFit("m", "x")));

        assertInstanceOf(
                AssistFailure.DoesNotFit.class,
                assertInstanceOf(
                                Outcome.Failed.class,
                                new SampleReadings(readers).sample(SPEC, CLAUSE, "A case.", 3, new Votes()))
                        .failure());
    }

    @Test
    void stopsWhereThePersonDoesAndKeepsWhatCame() {
        Votes votes = new Votes();
        votes.enough = 5;
        Readers readers = new Readers(_ -> Optional.empty());

        Tally tally = done(new SampleReadings(readers).sample(SPEC, CLAUSE, "A case.", 100, votes));

        assertTrue(tally.given() >= 5 && tally.given() <= 5 + 4, tally.toString());
        assertEquals(tally.given(), votes.items.size());
    }

    @Test
    void refusesANumberOfSamplesThatCannotBeAskedFor() {
        for (int samples : new int[] {Integer.MIN_VALUE, 0, 101, Integer.MAX_VALUE}) {
            Readers readers = new Readers(_ -> Optional.empty());

            assertInstanceOf(
                    ReadingFailure.Samples.class,
                    assertInstanceOf(
                                    Outcome.Failed.class,
                                    new SampleReadings(readers).sample(SPEC, CLAUSE, "A case.", samples, new Votes()))
                            .failure());
            assertEquals(0, readers.asked.size());
        }
    }

    @Test
    void derivesACaseFromAClauseThatHasNone() {
        ReadingCase proposed = ((Outcome.Done<ReadingCase>)
                        new ProposeCase(new OfflineAssistant()).propose(SPEC, CLAUSE, new Votes()))
                .value();

        assertTrue(proposed.text().startsWith("user: ") || proposed.text().contains("\nuser: "), proposed.text());
    }

    private static Tally done(Outcome<Tally> outcome) {
        return (Tally) assertInstanceOf(Outcome.Done.class, outcome).value();
    }

    private static final class Votes implements Sink<Vote> {

        private final List<Vote> items = new ArrayList<>();
        private final CountDownLatch cancelled = new CountDownLatch(1);
        private int enough = Integer.MAX_VALUE;

        @Override
        public void accept(Vote vote) {
            items.add(vote);
            if (items.size() >= enough) {
                cancelled.countDown();
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.getCount() == 0;
        }

        @Override
        public void onCancel(Runnable action) {}
    }

    private static final class Readers extends ReadersOnly {

        private final IntFunction<Optional<AssistFailure>> failures;
        private final List<Integer> asked = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger atOnce = new AtomicInteger();

        Readers(IntFunction<Optional<AssistFailure>> failures) {
            this.failures = failures;
        }

        @Override
        public Outcome<Tally> vote(Spec spec, Found<Clause> clause, String situation, int number, Sink<Vote> sink) {
            asked.add(number);
            assertTrue(atOnce.incrementAndGet() <= 4);
            try {
                Optional<AssistFailure> failure = failures.apply(number);
                if (failure.isPresent()) {
                    return Outcome.failed(failure.get());
                }
                sink.accept(YES);
                return Outcome.done(new Tally(1, 0, ""));
            } finally {
                atOnce.decrementAndGet();
            }
        }
    }
}
