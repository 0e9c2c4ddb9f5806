package org.clausewright.desktop.editor;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyCombination;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What a person can tell the editor to do.
final class EditorCommands {

    private final Messages words = Messages.of(EditorCommands.class);
    private final Commands commands;
    private final EditorPane pane;

    private EditorCommands(Commands commands, EditorPane pane) {
        this.commands = commands;
        this.pane = pane;
    }

    static void addTo(Commands commands, EditorPane pane, UndoSteps steps, Jumps jumps, Questions questions) {
        EditorCommands editor = new EditorCommands(commands, pane);
        editor.addHistory(steps);
        editor.addFind();
        editor.addMoves(jumps, questions);
        editor.addTabs();
    }

    private void addHistory(UndoSteps steps) {
        add("edit.undo", "Edit", BootstrapIcons.ARROW_COUNTERCLOCKWISE, "Shortcut+Z", steps::canUndo, steps::undo);
        add("edit.redo", "Edit", BootstrapIcons.ARROW_CLOCKWISE, "Shortcut+Y", steps::canRedo, steps::redo);
    }

    private void addFind() {
        addOnTab("edit.find", "Edit", BootstrapIcons.SEARCH, "Shortcut+F", tab -> tab.find()
                .open());
        addOnTab("edit.replace", "Edit", BootstrapIcons.ARROW_REPEAT, "Shortcut+H", tab -> tab.find()
                .openToReplace());
        addOnTab("edit.find.next", "Edit", BootstrapIcons.ARROW_DOWN, "F3", tab -> tab.find()
                .next());
        addOnTab("edit.find.previous", "Edit", BootstrapIcons.ARROW_UP, "Shift+F3", tab -> tab.find()
                .previous());
        addOnTab("edit.complete", "Edit", BootstrapIcons.LIST_UL, "Ctrl+Space", tab -> tab.completion()
                .update(true));
    }

    private void addMoves(Jumps jumps, Questions questions) {
        addOnTab(
                "edit.question",
                "Edit",
                BootstrapIcons.QUESTION_CIRCLE,
                "Alt+Enter",
                tab -> questions.openAtCaret(tab.text()));
        addOnTab("go.finding.next", "Edit", BootstrapIcons.CHEVRON_DOWN, "F8", tab -> questions.next(tab.text()));
        addOnTab(
                "go.finding.previous",
                "Edit",
                BootstrapIcons.CHEVRON_UP,
                "Shift+F8",
                tab -> questions.previous(tab.text()));
        addOnTab("go.target", "View", BootstrapIcons.BOX_ARROW_IN_RIGHT, "F12", tab -> jumps.goToTarget(tab.text()));
        addOnTab(
                "go.references",
                "View",
                BootstrapIcons.LINK_45DEG,
                "Shift+F12",
                tab -> jumps.showReferences(tab.text()));
        add("go.back", "View", BootstrapIcons.ARROW_LEFT, "Alt+Left", pane::canGoBack, pane::goBack);
        add("go.forward", "View", BootstrapIcons.ARROW_RIGHT, "Alt+Right", pane::canGoForward, pane::goForward);
    }

    private void addTabs() {
        addOnTab("go.tab.next", "View", BootstrapIcons.ARROW_RIGHT_SHORT, "Ctrl+Tab", tab -> pane.showNextTab(1));
        addOnTab(
                "go.tab.previous",
                "View",
                BootstrapIcons.ARROW_LEFT_SHORT,
                "Ctrl+Shift+Tab",
                tab -> pane.showNextTab(-1));
        addOnTab(
                "edit.close.tab",
                "File",
                BootstrapIcons.X,
                "Shortcut+W",
                tab -> pane.closeTab(tab.text().file()));
        commands.add(new Command(
                "edit.show.info",
                "View",
                words.text("command.edit.show.info"),
                Optional.of(BootstrapIcons.INFO_CIRCLE),
                Optional.empty(),
                () -> true,
                pane::toggleInfo));
    }

    private void addOnTab(String id, String menu, Ikon icon, String key, Consumer<OpenTab> run) {
        add(id, menu, icon, key, () -> pane.current().isPresent(), () -> pane.current()
                .ifPresent(run));
    }

    private void add(String id, String menu, Ikon icon, String key, BooleanSupplier enabled, Runnable run) {
        commands.add(new Command(
                id,
                menu,
                words.text("command." + id),
                Optional.of(icon),
                Optional.of(KeyCombination.valueOf(key)),
                enabled,
                run));
    }
}
