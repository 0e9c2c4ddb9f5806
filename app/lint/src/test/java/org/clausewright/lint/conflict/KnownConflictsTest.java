package org.clausewright.lint.conflict;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.clausewright.lint.Linter;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.Rules;
import org.clausewright.lint.SpecRule;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

class KnownConflictsTest {

    private static final String TEXT = "# Left {#left authority=user}\n\nThe clerk must keep every letter.\n\n"
            + "# Right {#right authority=user}\n\nThe clerk must destroy every letter.\n";

    @Test
    void searchesASnapshotOnce() {
        KnownConflicts known = new KnownConflicts();
        Spec spec = Specs.of(TEXT);
        List<Conflict> found = known.in(spec, () -> false);
        assertEquals(1, found.size());
        assertSame(found, known.in(spec, () -> false));
        assertNotSame(found, known.in(Specs.of(TEXT), () -> false));
    }

    @Test
    void keepsNothingOfASearchThatWasStopped() {
        KnownConflicts known = new KnownConflicts();
        Spec spec = Specs.of(TEXT);
        assertEquals(List.of(), known.in(spec, () -> true));
        assertEquals(1, known.in(spec, () -> false).size());
    }

    @Test
    void slowRulesAreToldWhatTheQuickOnesSaid() {
        Counting counting = new Counting(new AtomicInteger());
        Linter linter = Linter.of(Rules.standard().with(List.of(counting)));
        Spec spec = Specs.of(TEXT);
        linter.lint(spec);
        linter.slow(spec, () -> false);
        assertEquals(1, counting.runs().get());
        linter.slow(Specs.of(TEXT), () -> false);
        assertEquals(2, counting.runs().get());
    }

    private record Counting(AtomicInteger runs) implements SpecRule {

        @Override
        public RulePage page() {
            return RulePage.parse("# House.Count\n- Catches: x\n- Severity: info\n- Basis: word\n- Source: y\n");
        }

        @Override
        public void check(Spec spec, Consumer<Notice> notices) {
            runs.incrementAndGet();
        }
    }
}
