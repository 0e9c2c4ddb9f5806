package org.clausewright.desktop.editor;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Subscription;

/// Opens what is folded.
final class Folds {

    private Folds() {}

    static void open(EditorDesk desk, EditorTab tab, TextSpan fold) {
        String before = fold.in(tab.text());
        AtomicReference<Subscription> shown = new AtomicReference<>(() -> {});
        FoldCard card = new FoldCard(
                before,
                tab.isEditable(),
                after -> {
                    shown.get().close();
                    replace(desk, tab, fold, before, after);
                },
                () -> shown.get().close());
        shown.set(desk.overlays().modal(card.node(), tab.view()::focus));
        card.focus();
    }

    /// Changes only what is different, and nothing at all where the line has been changed from elsewhere meanwhile.
    private static void replace(EditorDesk desk, EditorTab tab, TextSpan fold, String before, String after) {
        boolean untouched =
                fold.end() <= tab.text().length() && fold.in(tab.text()).equals(before);
        if (!untouched) {
            return;
        }
        List<TextEdit> edits = TextEdits.between(before, after).stream()
                .map(edit -> new TextEdit(edit.span().shift(fold.start()), edit.replacement()))
                .toList();
        if (!edits.isEmpty()) {
            desk.workspace().apply(SpecEdit.of(Messages.of(Folds.class).text("fold.undo"), tab.file(), edits));
        }
    }
}
