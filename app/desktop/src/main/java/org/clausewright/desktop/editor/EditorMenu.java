package org.clausewright.desktop.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.Brief;
import org.clausewright.spec.text.TextSpan;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done at a place of the text: the answers to its question, then the commands, then the clipboard.
final class EditorMenu {

    private static final int LONGEST_WORDS = 30;

    private static final KeyCombination SHIFT_F10 = new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN);
    private static final List<String> ABOUT_THE_QUESTION =
            List.of("edit.question", "clause.clarify", "clause.readings");
    private static final List<String> ABOUT_THE_PLACE = List.of("go.target", "go.references", "edit.rename");

    private final Messages words = Messages.of(EditorMenu.class);
    private final ContextMenu menu = new ContextMenu();
    private final EditorTab tab;
    private final Commands commands;
    private final Questions questions;

    private EditorMenu(EditorTab tab, Commands commands, Questions questions) {
        this.tab = tab;
        this.commands = commands;
        this.questions = questions;
    }

    /// Opens at a click of the other button, by the menu key and by Shift+F10.
    static void attach(EditorTab tab, Commands commands, Questions questions) {
        EditorMenu menu = new EditorMenu(tab, commands, questions);
        tab.view().node().addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::requested);
        tab.view().node().addEventFilter(KeyEvent.KEY_PRESSED, menu::pressed);
    }

    private void requested(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            showAtCaret();
            return;
        }
        OptionalInt offset = tab.view().offsetAt(event.getSceneX(), event.getSceneY());
        if (offset.isPresent() && !tab.view().selection().touches(offset.getAsInt())) {
            tab.view().select(TextSpan.at(offset.getAsInt()));
        }
        fill();
        menu.show(tab.view().node(), event.getScreenX(), event.getScreenY());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.CONTEXT_MENU || SHIFT_F10.match(event)) {
            event.consume();
            showAtCaret();
        }
    }

    private void showAtCaret() {
        if (menu.isShowing()) {
            return;
        }
        fill();
        Optional<Bounds> caret = tab.view().bounds(TextSpan.at(tab.view().caret()));
        Bounds place = caret.orElseGet(
                () -> tab.view().node().localToScene(tab.view().node().getBoundsInLocal()));
        Point2D local =
                tab.view().node().sceneToLocal(place.getMinX(), caret.isPresent() ? place.getMaxY() : place.getMinY());
        Point2D screen = tab.view().node().localToScreen(local);
        menu.show(tab.view().node(), screen.getX(), screen.getY());
    }

    private void fill() {
        menu.getItems().clear();
        questions.atCaret(tab).filter(finding -> questions.takesAnswers(tab)).ifPresent(this::addAnswers);
        addCommands(ABOUT_THE_QUESTION);
        menu.getItems().add(new SeparatorMenuItem());
        addCommands(ABOUT_THE_PLACE);
        menu.getItems().add(new SeparatorMenuItem());
        addClipboard();
    }

    /// Those that write the words by themselves; for the others there is the card.
    private void addAnswers(Finding finding) {
        QuestionCard.Actions actions = questions.actions(tab);
        finding.question().map(Question::answers).stream()
                .flatMap(List::stream)
                .filter(answer -> finding.offer(answer).isPresent())
                .forEach(answer -> add(answerWords(finding, answer), () -> actions.choose(finding, answer)));
        finding.fixes().forEach(fix -> add(fix.title(), () -> actions.apply(fix)));
        if (finding.question().isPresent()) {
            add(words.text("menu.keep", shortened(finding.text())), () -> questions.keepAtCaret(tab));
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    private String answerWords(Finding finding, Answer answer) {
        return words.text("menu.answer", shortened(finding.text()), answer.text());
    }

    private static String shortened(String text) {
        return Brief.line(text, LONGEST_WORDS);
    }

    private void addCommands(List<String> ids) {
        ids.stream().flatMap(id -> commands.find(id).stream()).forEach(command -> {
            MenuItem item = add(command.title(), () -> commands.run(command.id()));
            command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
            command.key().ifPresent(item::setAccelerator);
            item.setDisable(!command.enabled().getAsBoolean());
        });
    }

    private void addClipboard() {
        boolean selected = !tab.view().selection().isEmpty();
        add("menu.cut", "Shortcut+X", selected && tab.isEditable(), tab.view()::cut);
        add("menu.copy", "Shortcut+C", selected, tab.view()::copy);
        add(
                "menu.paste",
                "Shortcut+V",
                tab.isEditable() && Clipboard.getSystemClipboard().hasString(),
                tab.view()::paste);
    }

    private void add(String key, String shortcut, boolean enabled, Runnable run) {
        MenuItem item = add(words.text(key), run);
        item.setAccelerator(KeyCombination.valueOf(shortcut));
        item.setDisable(!enabled);
    }

    private MenuItem add(String title, Runnable run) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> run.run());
        menu.getItems().add(item);
        return item;
    }
}
