package org.clausewright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Activity.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TasksTest {

    private final DrainedQueue queue = new DrainedQueue();
    private final Tasks tasks = new Tasks(queue);
    private final List<Outcome<String>> outcomes = new ArrayList<>();

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void tellsWhatCameOfWorkAndHowFarItWas() {
        List<String> messages = new ArrayList<>();
        tasks.activity()
                .onChange(
                        () -> messages.add(tasks.activity().entries().getFirst().message()));
        tasks.run(
                "Work",
                progress -> {
                    progress.report(0.5, "half");
                    return Outcome.done("made");
                },
                outcomes::add);
        queue.until(() -> !outcomes.isEmpty());
        assertEquals(List.of(Outcome.done("made")), outcomes);
        assertTrue(messages.contains("half"));
        assertEquals(State.DONE, tasks.activity().entries().getFirst().state());
    }

    @Test
    void onlyTheLatestOfItsKindIsTold() {
        CountDownLatch second = new CountDownLatch(1);
        tasks.<String>latest(
                "key",
                "First",
                _ -> {
                    second.await();
                    return Outcome.done("first");
                },
                outcomes::add);
        tasks.latest("key", "Second", _ -> Outcome.done("second"), outcomes::add);
        queue.until(() -> !outcomes.isEmpty());
        second.countDown();
        tasks.run("Last", _ -> Outcome.done("last"), outcomes::add);
        queue.until(() -> outcomes.size() == 2 && tasks.isIdle());
        assertEquals(List.of(Outcome.done("second"), Outcome.done("last")), outcomes);
    }

    @Test
    void cancelledWorkEndsAsCancelledAndClosesWhatItHangsOn() {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        AtomicInteger closed = new AtomicInteger();
        Task task = tasks.<String>run(
                "Work",
                progress -> {
                    progress.onCancel(() -> {
                        closed.incrementAndGet();
                        hanging.countDown();
                    });
                    started.countDown();
                    hanging.await();
                    return Outcome.done("too late");
                },
                outcomes::add);
        await(started);
        task.cancel();
        task.cancel();
        queue.until(() -> !outcomes.isEmpty());
        assertInstanceOf(Tasks.Cancelled.class, failure());
        assertEquals(1, closed.get());
        assertEquals(State.CANCELLED, tasks.activity().entries().getFirst().state());
    }

    @Test
    void faultsAreFailuresInPlainWords() {
        tasks.<String>run(
                "Work",
                _ -> {
                    throw new NoClassDefFoundError("x");
                },
                outcomes::add);
        queue.until(() -> !outcomes.isEmpty());
        Failure failure = failure();
        assertInstanceOf(Tasks.Fault.class, failure);
        assertEquals("Work failed because of a fault in Clausewright.", failure.message());
        assertEquals(State.FAILED, tasks.activity().entries().getFirst().state());
    }

    private Failure failure() {
        return assertInstanceOf(Outcome.Failed.class, outcomes.getFirst()).failure();
    }

    @Test
    void closingWaitsForWhatStandsInALane() {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch closing = new CountDownLatch(1);
        Lane lane = tasks.lane("notes");
        lane.add(() -> {
            await(closing);
            done.incrementAndGet();
        });
        lane.add(done::incrementAndGet);
        Thread.ofVirtual().start(closing::countDown);
        tasks.close();
        assertEquals(2, done.get());
    }

    @Test
    void closingWaitsForWorkToSeeThatItIsCancelled() {
        CountDownLatch started = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        CountDownLatch cancelled = new CountDownLatch(1);
        tasks.run(
                "Work",
                progress -> {
                    progress.onCancel(cancelled::countDown);
                    started.countDown();
                    await(cancelled);
                    done.incrementAndGet();
                    return Outcome.done("too late");
                },
                outcomes::add);
        await(started);
        tasks.close();
        assertEquals(1, done.get());
    }

    @Test
    void whatComesIntoALaneAfterClosingIsDoneAtOnce() {
        Lane lane = tasks.lane("notes");
        tasks.close();
        AtomicInteger done = new AtomicInteger();
        lane.add(done::incrementAndGet);
        assertEquals(1, done.get());
        assertTrue(lane.flush());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
