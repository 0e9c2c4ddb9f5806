package org.clausewright.desktop.navigator;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.edit.Rename;
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
        RenameCard card = new RenameCard(row.id(), to -> rename(row.id(), to));
        card.open(desk.overlays());
    }

    /// What went wrong; empty where it was renamed.
    private Optional<Failure> rename(String from, String to) {
        Workspace workspace = desk.workspace();
        return switch (Rename.of(workspace.spec(), from, to)) {
            case Outcome.Done<SpecEdit>(var edit) -> {
                workspace.apply(edit);
                yield Optional.empty();
            }
            case Outcome.Failed<SpecEdit>(var failure) -> Optional.of(failure);
        };
    }

    void whoLinksHere(Row row) {
        Spec spec = desk.workspace().spec();
        new LinksCard(spec, row.id(), spec.linksTo(row.id()), desk.navigation()).open(desk.overlays());
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
