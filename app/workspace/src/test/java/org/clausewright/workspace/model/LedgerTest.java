package org.clausewright.workspace.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Price;
import org.clausewright.assist.Usage;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.UserFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LedgerTest {

    private static final Optional<Price> PRICE = Optional.of(new Price(BigDecimal.ONE, BigDecimal.TEN));
    private static final Usage EXPECTED = new Usage(800, 200, false);

    @TempDir
    Path folder;

    @Test
    void countsWhatWasUsedAndNotWhatWasExpected() {
        Ledger ledger = ledger();
        begun(ledger.meter(Optional.empty()).begin("m", PRICE, EXPECTED)).end(new Usage(1_000, 100, true));
        Spent spent = ledger.spent();
        assertEquals(1, spent.calls());
        assertEquals(1_000, spent.in());
        assertEquals(100, spent.out());
        assertEquals(0, new BigDecimal("0.002").compareTo(spent.dollars()));
        assertEquals(0, spent.estimated());
    }

    @Test
    void countsACallThatNeverEndedAsExpected() {
        begun(ledger().meter(Optional.empty()).begin("m", PRICE, EXPECTED));
        assertEquals(1_000, ledger().spent().in() + ledger().spent().out());
        assertEquals(1, ledger().spent().estimated());
    }

    @Test
    void countsNothingForACallThatUsedNothing() {
        Ledger ledger = ledger();
        begun(ledger.meter(Optional.empty()).begin("m", PRICE, EXPECTED)).end(Usage.NONE);
        assertEquals(Spent.NOTHING.calls(), ledger.spent().calls());
        assertEquals(0, ledger.spent().in());
    }

    @Test
    void makesNoCallAtAllWithABudgetOfNothing() {
        Failure failure = refused(ledger().meter(Budget.parse("0")).begin("m", PRICE, EXPECTED));
        assertEquals("The budget of this spec is 0, so no model is asked.", failure.message());
        assertInstanceOf(
                AssistFailure.NoBudget.class,
                refused(ledger().meter(Budget.parse("0 tokens")).begin("m", Optional.of(Price.FREE), EXPECTED)));
    }

    @Test
    void stopsBeforeTheCallThatWouldCostTooMuch() {
        Ledger ledger = ledger();
        Meter meter = ledger.meter(Budget.parse("1500 tokens"));
        begun(meter.begin("m", PRICE, EXPECTED)).end(new Usage(700, 100, true));
        Failure failure = refused(meter.begin("m", PRICE, EXPECTED));
        assertEquals(
                "The budget of this spec is 1,500 tokens; 800 tokens of it is spent, and this call would need about"
                        + " 1,000 tokens.",
                failure.message());
        ledger.startAfresh();
        begun(meter.begin("m", PRICE, EXPECTED));
    }

    @Test
    void keepsNoBudgetInMoneyWithoutAPrice() {
        assertEquals(
                new AssistFailure.PriceUnknown("m"),
                refused(ledger().meter(Budget.parse("$5")).begin("m", Optional.empty(), EXPECTED)));
    }

    @Test
    void sharesTheBudgetBetweenTwoWindows() throws Exception {
        AtomicInteger allowed = new AtomicInteger();
        try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                Meter meter = ledger().meter(Budget.parse("10000 tokens"));
                windows.execute(() -> {
                    for (int call = 0; call < 10; call++) {
                        if (meter.begin("m", PRICE, EXPECTED) instanceof Outcome.Done<Meter.Call>(var begun)) {
                            begun.end(EXPECTED);
                            allowed.incrementAndGet();
                        }
                    }
                });
            }
            windows.shutdown();
            assertTrue(windows.awaitTermination(60, TimeUnit.SECONDS));
        }
        assertEquals(10, allowed.get());
        assertEquals(10_000, ledger().look().in() + ledger().look().out());
    }

    @Test
    void startsAfreshFromAFileThatIsBroken() throws IOException {
        begun(ledger().meter(Optional.empty()).begin("m", PRICE, EXPECTED));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".properties"))
                    .toList()) {
                Files.writeString(file, "calls=many\ndollars=\\u12");
            }
        }
        assertEquals(Spent.NOTHING, ledger().spent());
    }

    @Test
    void keepsToABudgetOfTheRunAsWell() {
        Ledger ledger = ledger();
        Meter meter = new RunMeter(Budget.parse("1k tokens").orElseThrow(), ledger.meter(Optional.empty()));
        begun(meter.begin("m", PRICE, EXPECTED)).end(EXPECTED);
        assertTrue(refused(meter.begin("m", PRICE, EXPECTED)).message().startsWith("The budget of this run is"));
        assertEquals(1, ledger.spent().calls());
    }

    /// Another program's, each time.
    private Ledger ledger() {
        return new ModelCalls(new UserFolders(folder.resolve("config"), folder.resolve("state"))).ledger(folder);
    }

    private static Meter.Call begun(Outcome<Meter.Call> outcome) {
        return switch (outcome) {
            case Outcome.Done<Meter.Call>(var call) -> call;
            case Outcome.Failed<Meter.Call>(var failure) -> throw new AssertionError(failure.message());
        };
    }

    private static Failure refused(Outcome<Meter.Call> outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).failure();
    }
}
