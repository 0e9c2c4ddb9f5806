package org.clausewright.benchmarks;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// That each benchmark runs, not how fast.
class SmokeTest {

    private static final Blackhole HOLE = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    @BeforeEach
    void needsData() {
        assumeTrue(ModelSpec.folder().isPresent(), "CLAUSEWRIGHT_DATA is not set, or holds no model_spec");
    }

    @Test
    void indexesAndParses() {
        IndexBenchmark benchmark = new IndexBenchmark();
        benchmark.read();
        benchmark.commonmark(HOLE);
        benchmark.index(HOLE);
        assertEquals(115, ModelSpec.read().texts().size());
    }

    @Test
    void edits() {
        EditBenchmark benchmark = new EditBenchmark();
        benchmark.times = 2;
        benchmark.read();
        assertTrue(benchmark.edit().text().contains("For xobjective questions"));
        assertTrue(benchmark.editAndIndex() > 0);
    }
}
