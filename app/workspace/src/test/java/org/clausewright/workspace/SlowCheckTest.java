package org.clausewright.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.clausewright.lint.Baseline;
import org.clausewright.lint.Place;
import org.clausewright.lint.SlowFinding;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Activity.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SlowCheckTest {

    private static final SpecPath FILE = SpecPath.of("spec.md");
    private static final String FIRST = "Keep every letter.";
    private static final String SECOND = "Destroy every letter.";
    private static final String TEXT = FIRST + "\n\n" + SECOND + "\n";
    private static final Duration NEVER = Duration.ofDays(1);

    /// A rule that finds the first sentence to be against the second, and may have to wait for somebody first.
    private static final class Rule implements SlowCheck.Rules {

        private final AtomicInteger runs = new AtomicInteger();
        private final CountDownLatch stopped = new CountDownLatch(1);
        private volatile boolean waits;

        @Override
        public List<SlowFinding> find(Spec spec, BooleanSupplier cancelled) {
            runs.incrementAndGet();
            while (waits && !cancelled.getAsBoolean()) {
                Thread.onSpinWait();
            }
            if (cancelled.getAsBoolean()) {
                stopped.countDown();
            }
            return List.of(against());
        }

        boolean isStopped() throws InterruptedException {
            return stopped.await(2, TimeUnit.MINUTES);
        }
    }

    private final DrainedQueue queue = new DrainedQueue();
    private final Tasks tasks = new Tasks(queue);
    private final Rule rule = new Rule();
    private final List<List<Finding>> found = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        tasks.close();
    }

    private SlowCheck check(Duration pause) {
        return new SlowCheck(tasks, rule, pause, found::add);
    }

    private void wait(SlowCheck check) {
        check.whenDone(() -> told.add("done"), () -> told.add("stopped"));
    }

    private static Spec spec(String text) {
        return Spec.of("spec", Settings.DEFAULT, List.of(SpecDocument.parse(FILE, text)), Map.of());
    }

    private static SlowFinding against() {
        Finding finding = new Finding(
                "conflict",
                Severity.WARNING,
                FILE,
                new TextSpan(0, FIRST.length()),
                Optional.empty(),
                Optional.empty(),
                FIRST,
                "Both cannot be.",
                Optional.empty(),
                List.of(),
                Finding.State.OPEN);
        return new SlowFinding(
                finding,
                Optional.of(
                        new Place(FILE, new TextSpan(TEXT.indexOf(SECOND), TEXT.indexOf(SECOND) + SECOND.length()))));
    }

    private static void linted(SlowCheck check) {
        check.linted(spec(TEXT), List.of(), Baseline.EMPTY);
    }

    /// What is in sight after another text has been linted, without a run over it.
    private static List<String> inSight(SlowCheck check, String text) {
        return check.findings().in(spec(text), List.of()).stream()
                .map(finding -> finding.span().in(text))
                .toList();
    }

    @Test
    void runsByItselfAfterAPause() {
        linted(check(Duration.ZERO));
        queue.until(() -> !found.isEmpty());
        assertEquals(FIRST, found.getFirst().getFirst().text());
    }

    @Test
    void doesNotPutOffWhatSomebodyWaitsFor() {
        SlowCheck check = check(NEVER);
        linted(check);
        wait(check);
        queue.until(() -> !told.isEmpty());
        assertEquals(List.of("done"), told);
        wait(check);
        assertEquals(List.of("done", "done"), told);
        assertEquals(1, rule.runs.get());
    }

    @Test
    void aChangeOfTheTextStopsARun() throws InterruptedException {
        SlowCheck check = check(NEVER);
        rule.waits = true;
        linted(check);
        wait(check);
        queue.until(() -> rule.runs.get() == 1 || tasks.isIdle());
        check.edited();
        assertTrue(rule.isStopped());
        rule.waits = false;
        linted(check);
        queue.until(() -> !told.isEmpty());
        assertEquals(List.of("done"), told);
        assertEquals(1, found.size());
    }

    @Test
    void whatItHadFoundStaysWhenItIsStopped() throws InterruptedException {
        SlowCheck check = check(NEVER);
        linted(check);
        wait(check);
        queue.until(() -> told.size() == 1);
        rule.waits = true;
        linted(check);
        wait(check);
        check.edited();
        assertEquals(List.of(FIRST), inSight(check, "Before.\n\n" + TEXT));
        assertEquals(List.of(FIRST), inSight(check, "Before.\n\n" + TEXT + "\nBehind.\n"));
    }

    @Test
    void nothingIsSaidOfSentencesThatChanged() {
        SlowCheck check = check(NEVER);
        linted(check);
        wait(check);
        queue.until(() -> !told.isEmpty());
        assertEquals(List.of(), inSight(check, TEXT.replace("Keep", "Read")));
        assertEquals(List.of(), inSight(check, TEXT.replace("Destroy", "Read")));
    }

    @Test
    void aPersonCanStopARun() throws InterruptedException {
        SlowCheck check = check(NEVER);
        rule.waits = true;
        linted(check);
        wait(check);
        queue.until(() -> !tasks.activity().entries().isEmpty());
        Activity.Entry entry = tasks.activity().entries().getFirst();
        assertEquals(State.RUNNING, entry.state());
        entry.task().orElseThrow().cancel();
        assertTrue(rule.isStopped());
        queue.until(() -> !told.isEmpty());
        assertEquals(List.of("stopped"), told);
        assertEquals(State.CANCELLED, tasks.activity().entries().getFirst().state());
        assertEquals(List.of(), found);
    }

    @Test
    void somebodyWhoWaitsStartsItAnewAfterAPersonHasStoppedIt() {
        SlowCheck check = check(NEVER);
        rule.waits = true;
        linted(check);
        wait(check);
        queue.until(() -> !tasks.activity().entries().isEmpty());
        tasks.activity().entries().getFirst().task().orElseThrow().cancel();
        queue.until(() -> !told.isEmpty());
        rule.waits = false;
        wait(check);
        queue.until(() -> told.size() == 2);
        assertEquals(List.of("stopped", "done"), told);
    }

    @Test
    void closingStopsARun() throws InterruptedException {
        SlowCheck check = check(NEVER);
        rule.waits = true;
        linted(check);
        wait(check);
        check.close();
        queue.until(tasks::isIdle);
        assertTrue(rule.isStopped());
        assertEquals(List.of(), told);
        assertEquals(List.of(), found);
    }

    @Test
    void whereLintHasFailedNobodyWaits() {
        SlowCheck check = check(NEVER);
        rule.waits = true;
        linted(check);
        wait(check);
        check.unlinted();
        wait(check);
        assertEquals(List.of("stopped", "stopped"), told);
    }
}
