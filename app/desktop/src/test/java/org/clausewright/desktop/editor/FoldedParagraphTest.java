package org.clausewright.desktop.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clausewright.desktop.parts.Bench;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FoldedParagraphTest {

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

    /// A bare control needs a second for each key there: what is folded is not laid out.
    @Test
    void laysOutAHugeParagraphAsAFewWords() {
        try (OpenEditor editor = new OpenEditor(temporary, Map.of("spec.md", START + HUGE + "\n"), "spec.md")) {
            editor.caretAt("spec.md", "here.");
            Bench.run(() -> editor.type("x"));
            int shown = Bench.on(() -> ((GenericStyledArea<?, ?, ?>) editor.area()).getLength());
            assertTrue(shown < START.length() + 200, () -> shown + " characters are shown");
            assertEquals(START.replace("here.", "xhere.") + HUGE + "\n", editor.bench.text("spec.md"));
        }
    }
}
