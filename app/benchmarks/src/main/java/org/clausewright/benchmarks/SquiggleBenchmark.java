package org.clausewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;

/// How long it takes from the last letter of a doubtful word until the word is underlined on the screen, with the model
/// spec open; beside it, from the same letter until it stands in a bare `CodeArea` with the same text. By the clock, in
/// one JVM, in turns, on no display.
public final class SquiggleBenchmark {

    /// The model spec has it nowhere near the place where it is typed.
    private static final String WORD = "timely";

    private static final int TURNS = 10;
    private static final int WORDS = 100;

    private SquiggleBenchmark() {}

    /// @param arguments the number of words that are measured, if not 100; half as many come before them
    public static void main(String[] arguments) throws IOException {
        int words = arguments.length == 0 ? WORDS : Integer.parseInt(arguments[0]);
        int behindWord = ModelSpec.read().middle(1) - 1;
        Path state = Files.createTempDirectory("clausewright-benchmark");
        Typist bare = Typist.onBareArea();
        Typist editor = Typist.onEditor(ModelSpec.folder().orElseThrow(), ModelSpec.PATH, behindWord, state);
        bare.untilShown(words / 2, WORD, ".text");
        editor.untilShown(words / 2, WORD, ".squiggle-warning");
        List<Held> letters = new ArrayList<>();
        List<Held> squiggles = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            letters.add(bare.untilShown(words / TURNS, WORD, ".text"));
            squiggles.add(editor.untilShown(words / TURNS, WORD, ".squiggle-warning"));
        }
        for (int percent : List.of(50, 95, 99)) {
            print(
                    percent,
                    Held.of(squiggles).percentile(percent),
                    Held.of(letters).percentile(percent));
        }
        Platform.exit();
    }

    private static void print(int percent, double squiggle, double letter) {
        System.out.printf(
                Locale.ROOT,
                "| %dth percentile | %.0f ms | %.0f ms | %.2f |%n",
                percent,
                squiggle / 1e6,
                letter / 1e6,
                squiggle / letter);
    }
}
