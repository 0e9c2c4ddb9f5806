package org.clausewright.desktop.navigator;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.rename.RenameIdCard;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Spec;
import org.clausewright.spec.edit.SectionEdits;
import org.clausewright.workspace.Workspace;

/// What the menu of a row does. Each change is one undo step.
final class RowActions {

    private final Desk desk;

    RowActions(Desk desk) {
        this.desk = desk;
    }

    /// Puts `[?](#id)` on the clipboard, which a reader sees as the title.
    void copyReference(Row row) {
        ClipboardContent content = new ClipboardContent();
        content.putString("[?](#" + row.id() + ")");
        Clipboard.getSystemClipboard().setContent(content);
    }

    void rename(Row row) {
        RenameIdCard.open(desk, row.id());
    }

    void whoLinksHere(Row row) {
        Spec spec = desk.workspace().spec();
        new LinksCard(spec, row.id(), spec.linksTo(row.id()), desk.navigation()).open(desk.overlays());
    }

    /// Opens the import that a row is of as a spec of its own.
    void openImport(Row row) {
        row.key()
                .file()
                .prefix()
                .flatMap(prefix -> desk.workspace().spec().allImports().place(prefix))
                .map(Imports.Place::path)
                .ifPresent(desk.openSpec());
    }

    void changeAuthority(Row row, String level) {
        whenSettled(() -> desk.workspace().spec().section(row.id()).ifPresent(section -> desk.workspace()
                .apply(SectionEdits.authority(section, level))));
    }

    private void whenSettled(Runnable action) {
        Workspace workspace = desk.workspace();
        if (workspace.specRevision() == workspace.textRevision()) {
            action.run();
        } else {
            workspace.whenSettled(action);
        }
    }
}
