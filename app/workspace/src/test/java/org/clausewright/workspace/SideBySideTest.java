package org.clausewright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SideBySideTest {

    @Test
    void doesEachPieceOnceAndNoMoreAtOnceThanItMay() {
        ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        new SideBySide(3).run(50, piece -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            done.add(piece);
            Thread.onSpinWait();
            running.decrementAndGet();
            return true;
        });

        assertEquals(
                IntStream.range(0, 50).boxed().toList(), done.stream().sorted().toList());
        assertTrue(most.get() <= 3, "at once: " + most);
    }

    @Test
    void doesThemAtTheSameTime() {
        CyclicBarrier allThere = new CyclicBarrier(3);

        new SideBySide(3).run(3, _ -> {
            try {
                allThere.await(60, TimeUnit.SECONDS);
                return true;
            } catch (Exception alone) {
                throw new AssertionError("the others were not begun", alone);
            }
        });

        assertTrue(!allThere.isBroken());
    }

    @Test
    void beginsNoneAfterOneThatSaysEnough() {
        List<Integer> done = new ArrayList<>();

        new SideBySide(1).run(10, piece -> {
            done.add(piece);
            return piece < 3;
        });

        assertEquals(List.of(0, 1, 2, 3), done);
    }

    @Test
    void throwsWhatAPieceThrows() {
        AtomicInteger begun = new AtomicInteger();

        assertThrows(CompletionException.class, () -> new SideBySide(2).run(100_000, _ -> {
            begun.incrementAndGet();
            throw new IllegalStateException("broken");
        }));
        assertTrue(begun.get() <= 2);
    }

    @Test
    void hasNothingToDoForNoPieces() {
        new SideBySide(2).run(0, _ -> {
            throw new AssertionError("there is none");
        });
    }
}
