package org.clausewright.desktop.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Questions answered where they stand: by the card's keys and by the menu of the text.
class AnswersInTheTextTest {

    private static final String TEXT = """
            # Refunds {#refunds authority=user}

            The agent must generally refund a cancelled flight[^rf01]. It names the sum.
            """;

    @TempDir
    Path temporary;

    private final List<String> said = new ArrayList<>();
    private OpenEditor editor;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open() {
        editor = new OpenEditor(temporary, Map.of("spec.md", TEXT, "examples/rf01.md", ""), "spec.md");
        Bench.run(() -> editor.pane.onAnswer(new Heard()));
        editor.caretAt("spec.md", "generally");
    }

    @AfterEach
    void close() {
        Bench.run(() -> menus().forEach(ContextMenu::hide));
        editor.close();
    }

    @Test
    void answersByDigit() {
        editor.run("edit.question");
        pressInCard(KeyCode.DIGIT1);
        assertEquals(List.of("choose generally: None: it always holds"), said);
        assertFalse(isCardShown());
    }

    @Test
    void keepsWithAReason() {
        editor.run("edit.question");
        pressInCard(KeyCode.K);
        Bench.run(() -> {
            TextField why = (TextField) editor.bench.root.lookup(".question-card .why");
            why.setText("  the desk decides ");
            why.fireEvent(new javafx.event.ActionEvent());
        });
        assertEquals(List.of("keep generally: the desk decides"), said);
    }

    @Test
    void goesOnInClarify() {
        editor.run("edit.question");
        pressInCard(KeyCode.C);
        assertEquals(List.of("ask generally"), said);
    }

    @Test
    void opensTheMenuByKeyWithTheAnswersThatWriteFirst() {
        List<String> items = openMenu();
        assertEquals("\u201cgenerally\u201d: None: it always holds", items.getFirst());
        assertTrue(items.contains("Keep \u201cgenerally\u201d on purpose\u2026"), items.toString());
        assertEquals(List.of("Cut", "Copy", "Paste"), items.subList(items.size() - 3, items.size()));
    }

    @Test
    void answersFromTheMenu() {
        openMenu();
        choose("\u201cgenerally\u201d: None: it always holds");
        assertEquals(List.of("choose generally: None: it always holds"), said);
    }

    @Test
    void asksForTheReasonFromTheMenu() {
        openMenu();
        choose("Keep \u201cgenerally\u201d on purpose\u2026");
        assertTrue(Bench.on(() -> editor.bench.root.lookup(".question-card .why") != null));
    }

    @Test
    void offersNoAnswersWhereNothingIsAsked() {
        editor.caretAt("spec.md", "# Refunds");
        List<String> items = openMenu();
        assertTrue(items.stream().noneMatch(item -> item.contains("generally")), items.toString());
        assertTrue(Bench.on(() -> item("Cut").isDisable()));
    }

    private List<String> openMenu() {
        OpenEditor.press(Bench.on(editor::area), KeyCode.CONTEXT_MENU);
        return Bench.on(() -> menus().getFirst().getItems().stream()
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList());
    }

    private void choose(String title) {
        Bench.run(() -> item(title).fire());
        editor.bench.layout();
    }

    private static MenuItem item(String title) {
        return menus().getFirst().getItems().stream()
                .filter(item -> title.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    private void pressInCard(KeyCode key) {
        Node card = Bench.on(() -> editor.bench.root.lookup(".question-card"));
        OpenEditor.press(card, key);
        editor.bench.layout();
    }

    private boolean isCardShown() {
        return Bench.on(() -> editor.bench.root.lookup(".question-card") != null);
    }

    private final class Heard implements Answers {

        @Override
        public void choose(Finding finding, Answer answer, Consumer<Failure> failed) {
            said.add("choose " + finding.text() + ": " + answer.text());
        }

        @Override
        public void keep(Finding finding, String why, Consumer<Failure> failed) {
            said.add("keep " + finding.text() + ": " + why);
        }

        @Override
        public void notAProblem(Finding finding, String why, Consumer<Failure> failed) {
            said.add("not a problem " + finding.text() + ": " + why);
        }

        @Override
        public void ask(Finding finding) {
            said.add("ask " + finding.text());
        }
    }
}
