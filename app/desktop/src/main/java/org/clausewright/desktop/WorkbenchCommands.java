package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.window.Docks;
import org.clausewright.desktop.window.Edge;
import org.clausewright.desktop.window.Layout;
import org.clausewright.spec.Imports;
import org.clausewright.workspace.Workspace;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The commands of an opened spec's window as a whole: save, show this pane, hide that dock.
final class WorkbenchCommands {

    private static final int LAST_KEY = 9;

    private final Messages messages = Messages.of(WorkbenchCommands.class);
    private final Workbench workbench;
    private final Commands commands;

    WorkbenchCommands(Workbench workbench, Commands commands) {
        this.workbench = workbench;
        this.commands = commands;
    }

    void addSave(Workspace workspace) {
        commands.add(Command.of(
                        "file.save",
                        "File",
                        messages.text("file.save"),
                        BootstrapIcons.SAVE,
                        "Shortcut+S",
                        workbench.saving()::save)
                .when(() -> !workspace.unsaved().isEmpty()));
    }

    void addClose(MainWindow window) {
        add("file.close", "File", BootstrapIcons.X, () -> window.leaveSpec(window::showWelcome));
    }

    /// A command for each pane, with the keys from Ctrl+1 to Ctrl+9; there are no more digits, since Ctrl+0 resets the
    /// text size.
    void addPanes(Docks docks) {
        int key = 1;
        for (Edge edge : Edge.values()) {
            for (Pane pane : docks.at(edge).panes()) {
                String id = "view." + pane.id();
                String title = messages.text("view.pane", docks.at(edge).name(pane));
                Runnable show = () -> workbench.panes().focus(pane.id());
                commands.add(
                        key <= LAST_KEY
                                ? Command.of(id, "View", title, icon(edge), "Shortcut+" + key, show)
                                : Command.of(id, "View", title, icon(edge), show));
                key++;
            }
        }
    }

    void addLayout(Layout layout, PaneCycle cycle, Scene scene) {
        toggle("layout.left", Edge.LEFT, "Shortcut+B", layout);
        toggle("layout.right", Edge.RIGHT, "Shortcut+Alt+B", layout);
        toggle("layout.bottom", Edge.BOTTOM, "Shortcut+J", layout);
        add("layout.reset", "View", BootstrapIcons.LAYOUT_WTF, layout::reset);
        add("go.editor", "View", BootstrapIcons.PENCIL, "Shortcut+E", workbench::focusEditor);
        add("go.next", "View", BootstrapIcons.ARROW_RIGHT, "F6", () -> cycle.move(scene, 1));
        add("go.previous", "View", BootstrapIcons.ARROW_LEFT, "Shift+F6", () -> cycle.move(scene, -1));
    }

    void addWholeSpec() {
        add("edit.search", "Edit", BootstrapIcons.SEARCH, "Shortcut+Shift+F", () -> workbench
                .panes()
                .focus("search"));
        add("review.commit", "Review", BootstrapIcons.CHECK2_SQUARE, "Shortcut+Alt+C", workbench::commit);
    }

    /// Opens the import that the caret is in as a spec of its own, where it can be edited.
    void addImport(Desk desk) {
        Supplier<Optional<Path>> here = () -> desk.navigation()
                .caret()
                .flatMap(caret -> caret.file().prefix())
                .flatMap(prefix -> desk.workspace().spec().allImports().place(prefix))
                .map(Imports.Place::path);
        commands.add(Command.of(
                        "file.openImport",
                        "File",
                        messages.text("file.openImport"),
                        BootstrapIcons.BOX_ARROW_UP_RIGHT,
                        () -> here.get().ifPresent(desk.openSpec()))
                .when(() -> here.get().isPresent()));
    }

    private void toggle(String id, Edge edge, String key, Layout layout) {
        add(id, "View", icon(edge), key, () -> layout.at(edge).toggle());
    }

    private static Ikon icon(Edge edge) {
        return switch (edge) {
            case LEFT -> BootstrapIcons.LAYOUT_SIDEBAR;
            case RIGHT -> BootstrapIcons.LAYOUT_SIDEBAR_REVERSE;
            case BOTTOM -> BootstrapIcons.LAYOUT_TEXT_WINDOW_REVERSE;
        };
    }

    private void add(String id, String menu, Ikon icon, String key, Runnable run) {
        commands.add(Command.of(id, menu, messages.text(id), icon, key, run));
    }

    private void add(String id, String menu, Ikon icon, Runnable run) {
        commands.add(Command.of(id, menu, messages.text(id), icon, run));
    }
}
