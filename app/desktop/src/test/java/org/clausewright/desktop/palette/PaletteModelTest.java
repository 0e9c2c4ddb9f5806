package org.clausewright.desktop.palette;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.desktop.palette.PaletteEntry.Kind;
import org.clausewright.desktop.parts.Turns;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PaletteModelTest {

    @TempDir
    Path home;

    private final Tasks tasks = new Tasks(new Turns());
    private final List<String> ran = new ArrayList<>();
    private Preferences preferences;

    @BeforeEach
    void read() {
        preferences = new Preferences(home.resolve("preferences"), tasks);
    }

    @AfterEach
    void close() {
        preferences.flush();
        tasks.close();
    }

    @Test
    void findsByTitleAndByWhereItStands() {
        PaletteModel model = model();
        model.query().set("refund");
        assertEquals(List.of("Refund at once"), titles(model));
        model.query().set("rf07");
        assertEquals(List.of("Refund at once"), titles(model));
        model.query().set("nothing like it");
        assertEquals(List.of(), titles(model));
    }

    @Test
    void goesRoundAtTheEnds() {
        PaletteModel model = model();
        model.move(-1);
        assertEquals(model.hits().size() - 1, model.chosen().get());
        model.move(1);
        assertEquals(0, model.chosen().get());
    }

    @Test
    void startsAgainAtTheTopWhenMoreIsTyped() {
        PaletteModel model = model();
        model.move(1);
        model.query().set("s");
        assertEquals(0, model.chosen().get());
    }

    @Test
    void putsWhatWasUsedLatelyFirst() {
        PaletteModel model = model();
        model.query().set("refund");
        model.take().run();
        assertEquals(List.of("clause:rf07"), ran);
        PaletteModel next = model();
        assertEquals("Refund at once", titles(next).getFirst());
        assertTrue(next.hits().getFirst().recent());
    }

    @Test
    void takesNothingWhereNothingMatches() {
        PaletteModel model = model();
        model.query().set("nothing like it");
        model.take().run();
        assertEquals(List.of(), ran);
    }

    private PaletteModel model() {
        return new PaletteModel(
                List.of(
                        entry(Kind.COMMAND, "command:file.save", "Save", "Ctrl+S"),
                        entry(Kind.COMMAND, "command:app.settings", "Settings", ""),
                        entry(Kind.CLAUSE, "clause:rf07", "Refund at once", "rf07 · Fares")),
                preferences);
    }

    private PaletteEntry entry(Kind kind, String id, String title, String detail) {
        return new PaletteEntry(kind, id, title, detail, Optional.empty(), () -> ran.add(id));
    }

    private static List<String> titles(PaletteModel model) {
        return model.hits().stream().map(hit -> hit.entry().title()).toList();
    }
}
