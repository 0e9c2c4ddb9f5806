package org.clausewright.desktop.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clausewright.desktop.parts.Bench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FoldedParagraphTest {

    private static final int KEYS = 25;
    private static final String HUGE = "The agent refunds what it can. ".repeat(3_300);
    private static final String START = "# Refunds {#refunds authority=user}\n\nType here.\n\n";

    @TempDir
    Path temporary;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @Test
    void savesAHugeParagraphAsItWasWithWhatWasTypedElsewhere() throws IOException {
        try (OpenEditor editor = new OpenEditor(temporary, Map.of("spec.md", START + HUGE + "\n"), "spec.md")) {
            editor.caretAt("spec.md", "here.");
            Bench.run(() -> editor.type("right "));
            AtomicBoolean saved = new AtomicBoolean();
            Bench.run(() -> editor.bench.workspace.save(outcome -> saved.set(true)));
            Bench.await("it is saved", saved::get);
            Path file = temporary.resolve("spec").resolve("spec.md");
            assertEquals(START.replace("here.", "right here.") + HUGE + "\n", Files.readString(file));
        }
    }

    /// A bare control needs a second for each key there, a hundred times as long as without such a paragraph.
    @Test
    void typesBesideAHugeParagraphNearlyAsFastAsWithoutOne() {
        long without = medianKey(temporary.resolve("without"), START + "A short one.\n");
        long with = medianKey(temporary.resolve("with"), START + HUGE + "\n");
        assertTrue(with <= 20 * without, () -> with / 1_000 + " us beside it, " + without / 1_000 + " us without it");
    }

    /// How long the window's thread is held by a key and the layout after it, in nanoseconds.
    private static long medianKey(Path folder, String text) {
        try (OpenEditor editor = new OpenEditor(folder, Map.of("spec.md", text), "spec.md")) {
            editor.caretAt("spec.md", "here.");
            long[] times = new long[KEYS];
            for (int i = 0; i < KEYS; i++) {
                times[i] = Bench.on(() -> {
                    long start = System.nanoTime();
                    editor.type("x");
                    editor.bench.root.applyCss();
                    editor.bench.root.layout();
                    return System.nanoTime() - start;
                });
            }
            Arrays.sort(times);
            return times[KEYS / 2];
        }
    }
}
