package org.clausewright.desktop.editor;

import java.util.Optional;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.TextChange;
import org.clausewright.workspace.Workspace;

/// Undo and redo, and where they did something: there the editor goes.
final class UndoSteps {

    private final Workspace workspace;
    private final Navigation navigation;
    private Optional<Spot> lastChange = Optional.empty();
    private boolean stepping;

    UndoSteps(Workspace workspace, Navigation navigation) {
        this.workspace = workspace;
        this.navigation = navigation;
    }

    boolean canUndo() {
        return workspace.undoTitle().isPresent();
    }

    boolean canRedo() {
        return workspace.redoTitle().isPresent();
    }

    void undo() {
        step(workspace::undo);
    }

    void redo() {
        step(workspace::redo);
    }

    private void step(Runnable what) {
        stepping = true;
        lastChange = Optional.empty();
        what.run();
        stepping = false;
        lastChange
                .filter(spot -> workspace.text(spot.file()).isPresent())
                .ifPresent(spot -> navigation.reveal(spot.file(), spot.span()));
    }

    /// Remembers where a step changed the text, in the file that is shown before any other.
    void textChanged(TextChange change, Optional<SpecPath> shown) {
        boolean here = shown.filter(change.file()::equals).isPresent();
        if (stepping && !change.edits().isEmpty() && (here || lastChange.isEmpty())) {
            TextEdit first = change.edits().getFirst();
            int end = first.span().start() + first.replacement().length();
            lastChange = Optional.of(new Spot(change.file(), TextSpan.at(end)));
        }
    }
}
