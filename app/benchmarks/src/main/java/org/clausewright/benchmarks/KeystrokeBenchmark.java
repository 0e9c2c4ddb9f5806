package org.clausewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;

/// How long a key holds the window's thread: in the editor with the model spec, beside a bare `CodeArea` with the same
/// text. Both in one window and one JVM, in turns, with the real platform on no display.
public final class KeystrokeBenchmark {

    private static final int ROUNDS = 3;
    private static final int KEYS = 400;

    private KeystrokeBenchmark() {}

    /// @param arguments the number of keys in a round, if not 400; before the first round there are 2.5 times as many
    public static void main(String[] arguments) throws IOException {
        int keys = arguments.length == 0 ? KEYS : Integer.parseInt(arguments[0]);
        Path state = Files.createTempDirectory("clausewright-benchmark");
        Typist bare = Typist.onBareArea();
        Typist editor = Typist.onEditor(state);
        bare.type(keys * 5 / 2);
        editor.type(keys * 5 / 2);
        List<Held> beside = new ArrayList<>();
        List<Held> measured = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            beside.add(bare.type(keys));
            measured.add(editor.type(keys));
        }
        print("a key in the model spec, median / in a bare `CodeArea`", measured, beside, 50, "none set");
        print("a key in the model spec, 99th percentile / in a bare `CodeArea`", measured, beside, 99, "at most 1.5");
        Platform.exit();
    }

    private static void print(String what, List<Held> measured, List<Held> beside, int percent, String goal) {
        Ratio ratio = Ratio.of(
                what,
                measured.stream().map(held -> held.percentile(percent)).toList(),
                beside.stream().map(held -> held.percentile(percent)).toList(),
                goal);
        System.out.println(ratio.row());
    }
}
