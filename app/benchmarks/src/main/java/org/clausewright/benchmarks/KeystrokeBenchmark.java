package org.clausewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;

/// How long a key holds the window's thread: in the editor with the model spec, beside a bare `CodeArea` with the same
/// text; and beside a folded paragraph of 100 kB, beside a short one. In one JVM, in turns of a few keys,
/// on no display.
public final class KeystrokeBenchmark {

    private static final int TURNS = 10;
    private static final int KEYS = 500;
    private static final String HUGE = "The agent refunds what it can. ".repeat(3_300);

    private KeystrokeBenchmark() {}

    /// @param arguments the number of keys that are measured, if not 500; twice as many come before them
    public static void main(String[] arguments) throws IOException {
        int keys = arguments.length == 0 ? KEYS : Integer.parseInt(arguments[0]);
        int middle = ModelSpec.read().middle(1);
        Path state = Files.createTempDirectory("clausewright-benchmark");
        Typist bare = Typist.onBareArea();
        Typist editor = Typist.onEditor(ModelSpec.folder().orElseThrow(), ModelSpec.PATH, middle, state);
        Pair inModelSpec = Pair.of(editor, bare, keys);
        inModelSpec.print("a key in the model spec, median / in a bare `CodeArea`", 50, "none set");
        inModelSpec.print("a key in the model spec, 99th percentile / in a bare `CodeArea`", 99, "at most 1.5");
        Pair besideHuge = Pair.of(onParagraph(state, HUGE), onParagraph(state, "A short one."), keys / 4);
        besideHuge.print("a key beside a paragraph of 100 kB, median / beside a short one", 50, "none set");
        Platform.exit();
    }

    private static Typist onParagraph(Path state, String paragraph) throws IOException {
        Path folder = Files.createTempDirectory(state, "spec");
        String start = "# Refunds {#refunds authority=user}\n\nType here";
        Files.writeString(folder.resolve(ModelSpec.PATH.value()), start + ".\n\n" + paragraph + "\n");
        return Typist.onEditor(folder, ModelSpec.PATH, start.length(), state);
    }

    /// What was measured in turns.
    private record Pair(List<Held> measured, List<Held> beside) {

        static Pair of(Typist measured, Typist beside, int keys) {
            beside.warmUp(2 * keys);
            measured.warmUp(2 * keys);
            Pair pair = new Pair(new ArrayList<>(), new ArrayList<>());
            for (int turn = 0; turn < TURNS; turn++) {
                pair.beside.add(beside.type(keys / TURNS));
                pair.measured.add(measured.type(keys / TURNS));
            }
            return pair;
        }

        void print(String what, int percent, String goal) {
            Ratio ratio = Ratio.of(
                    what,
                    List.of(Held.of(measured).percentile(percent)),
                    List.of(Held.of(beside).percentile(percent)),
                    goal);
            System.out.println(ratio.row());
        }
    }
}
