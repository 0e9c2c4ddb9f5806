package org.clausewright.lint;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.fail;

class GrowthTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String ENGLISH = "The agent must refund what it can when the customer asks for it. ";
    private static final int SMALL = 30_000;

    /// Far above what linear growth comes to, far below the hundred of what is quadratic. In processor time, so that
    /// other work on the machine does not count.
    private static final int MOST = 25;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "or ",
                "if ",
                "(((",
                "[",
                "some ",
                "may not ",
                "- **Term** is.\n",
                "[a](#b) ",
                "word[^ab1] ",
                "The agent must refund what it can. "
            })
    void takesAboutTenTimesAsLongForTenTimesTheText(String words) {
        time(words, SMALL);
        for (int trial = 0; trial < 3; trial++) {
            long small = Math.min(time(words, SMALL), time(words, SMALL));
            if (time(words, 10 * SMALL) < MOST * small) {
                return;
            }
        }
        fail("more than " + MOST + " times as long for ten times \"" + words + "\"");
    }

    private static long time(String words, int length) {
        String text = "# Title {#title authority=user}\n\n" + ENGLISH.repeat(length / 4 / ENGLISH.length()) + "\n\n"
                + words.repeat(length / words.length()) + "\n";
        long start = THREADS.getCurrentThreadCpuTime();
        SpecDocument document = SpecDocument.parse(SpecPath.of("spec.md"), text);
        Linter.standard().lint(Spec.of("spec", Settings.DEFAULT, List.of(document), Map.of()));
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
