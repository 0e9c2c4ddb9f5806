package org.clausewright.desktop.examples;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.parts.FakeNavigation.Visit;
import org.clausewright.desktop.parts.Samples;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExamplesPaneTest {

    private Bench bench;
    private ExamplesPane pane;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open(@TempDir Path temporary) {
        bench = Bench.open(temporary, Samples.files(), 380, 900);
        bench.settle();
        pane = Bench.on(() -> new ExamplesPane(bench.desk(), id -> false));
        bench.show(pane.node());
    }

    @AfterEach
    void close() {
        Bench.run(pane::close);
        bench.close();
    }

    @Test
    void showsTheClausesOwnExamplesFirstAndThenItsSections() {
        caretAt("reasonable time", 3);
        assertEquals(List.of("asks for a voucher first", "a traveller in a hurry", "a second one"), titles());
        assertEquals("Examples 3", Bench.on(() -> pane.title().getValue()));
    }

    @Test
    void showsTheSectionsOutsideAClause() {
        caretAt("## Offer", 2);
        assertEquals(List.of("a traveller in a hurry", "a second one"), titles());
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        caretAt("must answer within", 0);
        awaitEmpty("No clause here. Tag a sentence to test it.");
    }

    @Test
    void keepsTheListWhenAChosenCardMovesTheCaretIntoItsExample() {
        caretAt("reasonable time", 3);
        Bench.run(() -> card(1).fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        Visit visit = bench.navigation.visits().getLast();
        assertTrue(visit.focused());
        assertEquals("a traveller in a hurry", visit.span().in(Samples.SPEC));
        pause();
        assertEquals(3, titles().size());
    }

    @Test
    void writesATurnBackAsOneUndoStep() {
        caretAt("reasonable time", 3);
        edit(1);
        type("What the user says", "Give me my money.");
        assertTrue(bench.text("spec.md").contains("<user>\nGive me my money.\n</user>"));
        bench.settle();
        Bench.run(bench.workspace::undo);
        assertEquals(Samples.SPEC, bench.text("spec.md"));
        bench.settle();
        assertEquals("I need my money today.", input("What the user says").getText());
    }

    @Test
    void editsOnWhileTextComesBeforeTheExample() {
        caretAt("reasonable time", 3);
        edit(1);
        Bench.run(() -> input("What the user says").setText("Half typed"));
        insertAtStart();
        assertEquals("Half typed", Bench.on(() -> input("What the user says").getText()));
        leave("What the user says");
        assertTrue(bench.text("spec.md").contains("<user>\nHalf typed\n</user>"), bench.text("spec.md"));
    }

    @Test
    void saysSoWhenTheTextChangesBeneathADraft() {
        caretAt("reasonable time", 3);
        edit(1);
        Bench.run(() -> input("What the user says").setText("Half typed"));
        int at = Samples.SPEC.indexOf("today.");
        apply(SpecEdit.of("Edit", SpecPath.of("spec.md"), TextEdit.replace(at, at + 5, "tonight")));
        assertTrue(Bench.on(() -> bench.root.lookupAll(".stale-notice").stream().anyMatch(Node::isVisible)));
        leave("What the user says");
        assertFalse(bench.text("spec.md").contains("Half typed"));
    }

    @Test
    void addsAnExampleToTheClausesFileAndOpensIt() {
        caretAt("reasonable time", 3);
        Bench.run(() -> bench.commands.run("clause.addExample"));
        bench.settle();
        Bench.await(
                "the new card is edited",
                () -> !bench.root.lookupAll(".title-input").isEmpty());
        assertTrue(bench.text("examples/rf07.md").contains("**Example**: New example"));
        Bench.run(bench.workspace::undo);
        assertEquals(Samples.RF07, bench.text("examples/rf07.md"));
    }

    @Test
    void movesAnExampleAndKeepsItsCard() {
        caretAt("reasonable time", 3);
        CardView moved = Bench.on(() -> (CardView) card(2));
        Bench.run(() ->
                moved.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, true, false)));
        bench.settle();
        assertEquals(List.of("asks for a voucher first", "a second one", "a traveller in a hurry"), titles());
        assertEquals(moved, Bench.on(() -> card(1)));
    }

    @Test
    void tagsTheSentenceAtTheCaret() {
        caretAt("must answer within", 0);
        awaitEmpty("No clause here. Tag a sentence to test it.");
        Bench.run(() -> bench.commands.run("clause.tag"));
        Bench.await(
                "the tag stands", () -> bench.text("spec.md").matches("(?s).*within an hour\\[\\^[a-z][a-z0-9]{3}].*"));
    }

    @Test
    void showsTheTextOfWhatItCannotRead() {
        caretAt("reasonable time", 3);
        int at = Samples.SPEC.indexOf("</user>\n<comparison>");
        apply(SpecEdit.of("Edit", SpecPath.of("spec.md"), TextEdit.replace(at, at + 7, "")));
        assertEquals(
                "This example could not be read: <user> is not closed.",
                Bench.on(() -> ((Label) bench.root.lookup(".trouble-message")).getText()));
    }

    /// Moves the caret there and waits for so many cards.
    private void caretAt(String words, int cards) {
        bench.caretAt("spec.md", words);
        Bench.await(cards + " cards", () -> cardsNow().size() == cards);
        bench.layout();
    }

    private void awaitEmpty(String words) {
        Bench.await(
                "it says: " + words,
                () -> bench.root.lookup(".empty-sentence") instanceof Label label
                        && label.getText().equals(words));
    }

    private List<Node> cardsNow() {
        return ((VBox) bench.root.lookup(".cards")).getChildren();
    }

    /// Lets the caret rest, where nothing is to come of it.
    private static void pause() {
        long until = System.nanoTime() + 250_000_000L;
        Bench.await("the caret rests", () -> System.nanoTime() > until);
    }

    private Node card(int index) {
        return cardsNow().get(index);
    }

    private List<String> titles() {
        return Bench.on(() -> cardsNow().stream()
                .map(card -> ((Label) card.lookup(".card-title")).getText())
                .toList());
    }

    private void edit(int index) {
        Bench.run(() -> ((CardView) card(index)).edit());
        bench.layout();
    }

    private TextInputControl input(String name) {
        return bench.all(TextInputControl.class, ".text-input").stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private void type(String name, String words) {
        TextInputControl field = input(name);
        Bench.run(() -> {
            field.requestFocus();
            field.setText(words);
        });
        leave(name);
    }

    private void leave(String name) {
        TextInputControl field = input(name);
        Bench.run(() -> {
            field.requestFocus();
            bench.root.lookup(".title-input").requestFocus();
        });
        bench.settle();
    }

    private void insertAtStart() {
        apply(SpecEdit.of("Edit", SpecPath.of("spec.md"), TextEdit.insert(0, "Words before.\n\n")));
    }

    private void apply(SpecEdit edit) {
        Bench.run(() -> bench.workspace.apply(edit));
        bench.settle();
        bench.layout();
    }
}
