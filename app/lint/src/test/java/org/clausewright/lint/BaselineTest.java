package org.clausewright.lint;

import java.util.List;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Finding.State;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BaselineTest {

    private static final String TEXT = """
            # Refunds {#refunds authority=user}

            The agent should usually offer a refund[^rf07].
            It should usually be quick, and usually polite[^rf08].
            """;

    private static List<Finding> hedges(String text) {
        Spec spec = Specs.of(text);
        return Specs.findings(spec, "frequency-hedge");
    }

    private static Baseline read(String text) {
        return switch (Baseline.read(text)) {
            case Outcome.Done<Baseline>(var baseline) -> baseline;
            case Outcome.Failed<Baseline> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    private static long open(Baseline.Marked marked) {
        return marked.findings().stream().filter(Finding::isOpen).count();
    }

    @Test
    void knowsWhatWasThereWhereverItStandsNow() {
        Baseline baseline = Baseline.of(hedges(TEXT));
        Baseline.Marked marked = baseline.mark(hedges("# New {#new}\n\nSomething else.\n\n" + TEXT));
        assertEquals(3, marked.findings().size());
        assertEquals(0, open(marked));
        assertEquals(0, marked.stale());
    }

    @Test
    void leavesOneMoreOfAKindOpen() {
        Baseline baseline = Baseline.of(hedges(TEXT));
        Baseline.Marked marked = baseline.mark(hedges(TEXT.replace("be quick", "usually be quick")));
        assertEquals(1, open(marked));
        assertEquals(State.OPEN, marked.findings().getLast().state());
    }

    @Test
    void leavesOpenWhatStandsInAnotherClause() {
        Baseline baseline = Baseline.of(hedges(TEXT));
        Baseline.Marked marked = baseline.mark(hedges(TEXT.replace("rf07", "rf99")));
        assertEquals(1, open(marked));
        assertEquals(1, marked.stale());
    }

    @Test
    void readsWhatItWrites() {
        Baseline baseline = Baseline.of(hedges(TEXT));
        assertEquals("""
                # Findings that are known and block nothing: rule, place, count, words.
                frequency-hedge  rf07  1  usually
                frequency-hedge  rf08  2  usually
                """, baseline.text());
        assertEquals(baseline.text(), read(baseline.text()).text());
        assertEquals(
                baseline.text(), read(baseline.text().replace("\n", "\r\n")).text());
    }

    @Test
    void readsWhatAMergeHasPutTogether() {
        Baseline merged = read("a  x  1  b\na  x  2  b\n\nc  y z.md  1\n");
        assertEquals(3, merged.size());
    }

    @Test
    void takesAnyWords() {
        Finding strange = hedges(TEXT).getFirst();
        for (String words : List.of("", " ", "a\u0000b\n\n  c\td", "😀\"|\\", "x".repeat(100_000), "  two  blanks  ")) {
            Finding finding = new Finding(
                    strange.rule(),
                    strange.severity(),
                    strange.file(),
                    strange.span(),
                    strange.section(),
                    strange.clause(),
                    words,
                    "m",
                    strange.question(),
                    List.of(),
                    State.OPEN);
            Baseline baseline = read(Baseline.of(List.of(finding)).text());
            assertEquals(0, open(baseline.mark(List.of(finding))), words);
            assertTrue(baseline.text().lines().allMatch(line -> line.length() < 250));
        }
    }

    @Test
    void saysWhichLineIsWrong() {
        for (String text : List.of("# ok\n<<<<<<< HEAD\n", "# Be kind\nThe agent must be kind.\n", "\na  x  0  b\n")) {
            assertTrue(
                    Baseline.read(text) instanceof Outcome.Failed<Baseline>(Baseline.Malformed(int line)) && line == 2);
        }
        assertFalse(Baseline.read("") instanceof Outcome.Failed<?>);
    }

    @Test
    void needsNoPlaceForWhatWasKept() {
        List<Finding> kept = hedges(TEXT).stream()
                .map(finding -> finding.withState(State.KEPT))
                .toList();
        assertEquals(0, Baseline.of(kept).size());
        Baseline.Marked marked = Baseline.of(hedges(TEXT)).mark(kept);
        assertTrue(marked.findings().stream().allMatch(finding -> finding.state() == State.KEPT));
        assertEquals(0, marked.stale());
    }
}
