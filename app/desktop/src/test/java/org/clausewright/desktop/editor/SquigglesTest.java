package org.clausewright.desktop.editor;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.text.Text;
import org.clausewright.desktop.parts.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertFalse;

class SquigglesTest {

    private static final String FILE = "spec.md";
    private static final String TEXT = """
            # Refunds {#refunds authority=user}

            The agent must answer a claim.
            """;

    @TempDir
    Path temporary;

    private OpenEditor editor;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open() {
        editor = new OpenEditor(temporary, Map.of(FILE, TEXT), FILE);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void underlinesAWordThatHasJustBeenTyped() {
        assertFalse(Bench.on(() -> isUnderlined("timely")));
        editor.caretAt(FILE, ".\n");
        Bench.run(() -> editor.type(" in a timely manner"));
        editor.bench.settle();
        Bench.await("the typed word is underlined", () -> isUnderlined("timely"));
    }

    private boolean isUnderlined(String word) {
        editor.bench.root.applyCss();
        editor.bench.root.layout();
        return editor.area().lookupAll(".squiggle-warning").stream()
                .anyMatch(node -> node instanceof Text text && text.getText().contains(word));
    }
}
