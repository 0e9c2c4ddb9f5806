package org.clausewright.desktop.parts;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HereTest {

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @Test
    void catchesUpWithTheCaretBeforeItHasComeToRest(@TempDir Path temporary) {
        try (Bench bench = Bench.open(temporary, Samples.files(), 300, 300)) {
            bench.settle();
            Here here = Bench.on(() -> new Here(bench.workspace, bench.navigation, action -> {}));
            bench.caretAt("spec.md", "reasonable time");
            assertEquals(Optional.empty(), Bench.on(() -> here.subject().id()));
            Bench.run(here::catchUp);
            assertEquals(Optional.of("rf07"), Bench.on(() -> here.subject().id()));
            Bench.run(here::close);
        }
    }
}
