package org.clausewright.desktop.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.parts.FakeNavigation.Visit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SearchPaneTest {

    private static final String TEXT = """
            # Refunds {#refunds authority=user}

            The agent refunds a fare[^rf01]. The fare is what was paid.
            """;

    private static final String EXAMPLES =
            "Examples for [^rf01] in Refunds:\n\n~~~xml\n<user>\nMy fare?\n</user>\n~~~\n";

    @TempDir
    Path temporary;

    private Bench bench;
    private SearchPane pane;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open() {
        bench = Bench.open(temporary, Map.of("spec.md", TEXT, "examples/rf01.md", EXAMPLES), 800, 300);
        bench.settle();
        pane = Bench.on(() -> new SearchPane(bench.desk()));
        bench.show(pane.node());
    }

    @AfterEach
    void close() {
        Bench.run(pane::close);
        bench.close();
    }

    @Test
    void findsAcrossTheSpecByFileAndGoesThereByKeyboard() {
        Bench.run(() -> field().setText("fare"));
        Bench.await("all are found", () -> pane.title().getValue().equals("Search 3"));
        assertEquals(5, Bench.on(() -> list().getItems().size()), "two files and three hits");
        press(field(), KeyCode.DOWN);
        press(list(), KeyCode.ENTER);
        int place = TEXT.indexOf("fare");
        assertEquals(
                List.of(new Visit(SpecPath.of("spec.md"), new TextSpan(place, place + 4), true)),
                Bench.on(bench.navigation::visits));
    }

    @Test
    void findsWhatHasBeenTypedAndNotYetSaved() {
        Bench.run(() -> {
            bench.workspace.type(SpecPath.of("spec.md"), TextEdit.insert(TEXT.length(), "Zebra.\n"), this);
            field().setText("zebra");
        });
        Bench.await("it is found", () -> pane.title().getValue().equals("Search 1"));
    }

    @Test
    void startsAfreshWithEachLetter() {
        Bench.run(() -> field().setText("fare"));
        Bench.run(() -> field().setText("fare is"));
        Bench.await("one is found", () -> pane.title().getValue().equals("Search 1"));
        Bench.run(() -> field().setText(""));
        assertEquals(0, Bench.on(() -> list().getItems().size()));
    }

    private TextField field() {
        return (TextField) pane.node().lookup(".text-field");
    }

    private ListView<?> list() {
        return (ListView<?>) pane.node().lookup(".list-view");
    }

    private static void press(Node target, KeyCode code) {
        Bench.run(() ->
                Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
