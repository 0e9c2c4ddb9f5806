package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeView;
import org.clausewright.desktop.examples.ExamplesPane;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.navigator.NavigatorPane;
import org.clausewright.desktop.palette.PaletteEntries;
import org.clausewright.desktop.palette.PaletteEntry;
import org.clausewright.desktop.parts.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What the panes show of an import, and what they offer there: to read, and to open it where it can be changed.
class ImportsInPanesTest {

    private static final Map<String, String> FILES = Map.of(
            "spec.yaml",
            "imports: { base: base }\n",
            "spec.md",
            "# Offers {#offers}\n\nSee [?](#base:refunds)[^of01].\n",
            "examples/of01.md",
            example("of01", "an own prompt"),
            "base/spec.yaml",
            "name: Base rules\n",
            "base/spec.md",
            "# Refunds {#refunds}\n\nThe agent asks first[^of01].\n\n# Bare {#bare}\n\nNothing tests this.\n",
            "base/examples/of01.md",
            example("of01", "a prompt of the base"));

    private Bench bench;
    private Desk desk;
    private Optional<Pane> pane = Optional.empty();

    private static String example(String clause, String title) {
        return "Examples for [^%s] in X:\n\n**Example**: %s\n\n~~~xml\n<user>\nHello\n</user>\n~~~\n"
                .formatted(clause, title);
    }

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open(@TempDir Path temporary) {
        bench = Bench.open(temporary, FILES, 380, 700);
        bench.settle();
        desk = Bench.on(bench::desk);
    }

    @AfterEach
    void close() {
        Bench.run(() -> pane.ifPresent(Pane::close));
        bench.close();
    }

    private void show(Pane shown) {
        pane = Optional.of(shown);
        bench.show(shown.node());
    }

    @Test
    void theExamplesOfAnImportedClauseAreShownWithWhereTheyComeFrom() {
        show(Bench.on(() -> new ExamplesPane(desk, id -> false)));
        bench.caretAt("base:spec.md", "asks first");
        Bench.await("its examples are shown", () -> labels(".card-title").contains("a prompt of the base"));
        assertFalse(Bench.on(() -> labels(".card-title").contains("an own prompt")));
        assertEquals(
                "Examples of base:of01, from Base rules. They can be read here, and changed there.",
                Bench.on(() -> labels(".import-note .label")));
        assertFalse(Bench.on(() -> desk.commands()
                .find("clause.addExample")
                .orElseThrow()
                .enabled()
                .getAsBoolean()));
        bench.caretAt("spec.md", "See");
        Bench.await("the own ones are back", () -> labels(".card-title").contains("an own prompt"));
        assertFalse(Bench.on(() -> bench.root.lookup(".import-note").isVisible()));
    }

    @Test
    void whereAnImportHasNoExampleThatIsSaid() {
        show(Bench.on(() -> new ExamplesPane(desk, id -> false)));
        bench.caretAt("base:spec.md", "Nothing tests");
        Bench.await(
                "it is said", () -> labels(".empty-sentence").contains("This import has no example of this place."));
    }

    @Test
    void aRowOfAnImportOffersToOpenItAsItsOwnSpec() {
        show(Bench.on(() -> new NavigatorPane(desk)));
        Bench.run(() -> {
            TreeView<?> tree = (TreeView<?>) bench.root.lookup(".navigator-tree");
            tree.getSelectionModel().select(1);
            ContextMenu menu = tree.getContextMenu();
            menu.getOnShowing().handle(null);
            List<String> offered = menu.getItems().stream()
                    .map(MenuItem::getText)
                    .filter(text -> text != null)
                    .toList();
            assertEquals(List.of("Go to text", "Open as its own spec"), offered);
            menu.getItems().getLast().fire();
        });
        assertEquals(List.of(base()), bench.opened);
    }

    @Test
    void thePaletteFindsWhatIsImportedAndOpensIt() {
        List<PaletteEntry> entries = Bench.on(() -> PaletteEntries.of(desk));
        PaletteEntry section = entry(entries, "section:base:refunds");
        assertEquals("base:refunds", section.detail());
        assertEquals("base:of01 · Refunds", entry(entries, "clause:base:of01").detail());
        Bench.run(section.run());
        assertEquals("base:spec.md", bench.navigation.visits().getLast().file().value());
        PaletteEntry open = entry(entries, "import:base");
        assertEquals("Open “base” as its own spec", open.title());
        Bench.run(open.run());
        assertEquals(List.of(base()), bench.opened);
    }

    private Path base() {
        return bench.workspace.spec().allImports().place("base").orElseThrow().path();
    }

    private static PaletteEntry entry(List<PaletteEntry> entries, String id) {
        List<PaletteEntry> found =
                entries.stream().filter(entry -> entry.id().equals(id)).toList();
        assertTrue(found.size() == 1, id + ": " + found);
        return found.getFirst();
    }

    private String labels(String selector) {
        return bench.root.lookupAll(selector).stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" | "));
    }
}
