package org.clausewright.desktop.navigator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.parts.FakeNavigation.Visit;
import org.clausewright.desktop.parts.Samples;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NavigatorPaneTest {

    private Bench bench;
    private NavigatorPane pane;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open(@TempDir Path temporary) {
        bench = Bench.open(temporary, Samples.files(), 270, 600);
        bench.settle();
        pane = Bench.on(() -> new NavigatorPane(bench.desk()));
        bench.show(pane.node());
    }

    @AfterEach
    void close() {
        Bench.run(pane::close);
        bench.close();
    }

    @Test
    void showsSectionsAndKeepsClausesFolded() {
        assertEquals(List.of("Refunds", "Offer what the fare allows", "Tone"), rows());
    }

    @Test
    void selectsTheClauseUnderTheCaretWithoutTakingTheFocus() {
        Bench.await(
                "the window has given the focus", () -> bench.stage.getScene().getFocusOwner() != null);
        Node focused = Bench.on(() -> bench.stage.getScene().getFocusOwner());
        bench.caretAt("spec.md", "reasonable time");
        Bench.await("the clause is selected", () -> selected().equals("rf07"));
        assertEquals(focused, Bench.on(() -> bench.stage.getScene().getFocusOwner()));
        assertTrue(bench.navigation.visits().isEmpty());
    }

    @Test
    void revealsWhatIsChosenAndGoesThereOnEnter() {
        Bench.run(() -> tree().getSelectionModel().select(1));
        Visit revealed = bench.navigation.visits().getLast();
        int title = Samples.SPEC.indexOf("Offer what the fare allows");
        assertEquals(TextSpan.at(title), revealed.span(), "nothing is selected there");
        assertFalse(revealed.focused());
        Bench.run(() -> tree().fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertTrue(bench.navigation.visits().getLast().focused());
    }

    @Test
    void narrowsAsOneTypesAndGoesBackOnEscape() {
        TextField filter = (TextField) Bench.on(() -> bench.root.lookup(".navigator-filter"));
        Bench.run(() -> filter.setText("voucher"));
        assertEquals(List.of("Refunds", "Offer what the fare allows", "Vouchers are offered later"), rows());
        Bench.run(() -> filter.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertEquals(List.of("Refunds", "Offer what the fare allows", "Tone"), rows());
    }

    @Test
    void keepsWhatIsUnfoldedWhenTheTextChanges() {
        Bench.run(() -> tree().getTreeItem(1).setExpanded(true));
        List<String> before = rows();
        Bench.run(() -> bench.workspace.apply(
                SpecEdit.of("Edit", SpecPath.of("spec.md"), TextEdit.insert(0, "# First {#first}\n\n"))));
        Bench.await("the new section is there", () -> rowsNow().contains("First"));
        List<String> after = new ArrayList<>(rows());
        after.remove("First");
        assertEquals(before, after);
    }

    @Test
    void keepsWhatIsChosenWhenTheTextChanges() {
        bench.caretAt("spec.md", "reasonable time");
        Bench.await("the clause is selected", () -> selected().equals("rf07"));
        Bench.run(() -> tree().getSelectionModel().selectLast());
        String chosen = Bench.on(this::selected);
        SpecPath file = SpecPath.of("spec.md");
        String words = "# First {#first}\n\n";
        Bench.run(() -> {
            int caret = bench.navigation.caret().orElseThrow().offset();
            bench.workspace.apply(SpecEdit.of("Edit", file, TextEdit.insert(0, words)));
            bench.navigation.moveTo(file, caret + words.length());
        });
        Bench.await("the new section is there", () -> rowsNow().contains("First"));
        assertEquals(chosen, Bench.on(this::selected));
    }

    private TreeView<?> tree() {
        return (TreeView<?>) bench.root.lookup(".navigator-tree");
    }

    private String selected() {
        TreeItem<?> item = tree().getSelectionModel().getSelectedItem();
        return item != null && item.getValue() instanceof Row row ? row.id() : "";
    }

    private List<String> rows() {
        return Bench.on(this::rowsNow);
    }

    private List<String> rowsNow() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < tree().getExpandedItemCount(); i++) {
            if (tree().getTreeItem(i).getValue() instanceof Row row) {
                rows.add(row.label());
            }
        }
        return rows;
    }
}
