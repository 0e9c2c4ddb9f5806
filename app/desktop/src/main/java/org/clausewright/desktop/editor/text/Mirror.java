package org.clausewright.desktop.editor.text;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.control.IndexRange;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.fxmisc.richtext.model.PlainTextChange;

/// Keeps what the control has and the text of the file the same, folds apart: what is typed goes to the host, what the
/// host changes goes to the control.
final class Mirror {

    private final TextView.Host host;
    private final IntFunction<String> placeholder;
    private final SourceArea area;
    private final Colouring colouring;
    private SourceMap map = new SourceMap("", RichTextView.FOLD_FROM, length -> "");
    private boolean filling;
    private boolean refillWanted;

    /// @param placeholder what stands for a folded line of a length
    Mirror(TextView.Host host, IntFunction<String> placeholder, SourceArea area, Colouring colouring) {
        this.host = host;
        this.placeholder = placeholder;
        this.area = area;
        this.colouring = colouring;
    }

    SourceMap map() {
        return map;
    }

    /// Whether the control is being brought up to date; what it says of itself is not to be believed meanwhile.
    boolean isFilling() {
        return filling;
    }

    /// Takes the whole text of the file again. The caret and the scroll position are kept.
    void refill() {
        refillWanted = false;
        TextSpan selection = selection();
        int first = area.firstVisible();
        map = new SourceMap(host.text(), RichTextView.FOLD_FROM, placeholder);
        colouring.clear();
        filling(() -> area.replaceText(0, area.getLength(), map.shown()));
        colourFolds();
        select(selection.start(), selection.end());
        if (first > 0 && first < area.getParagraphs().size()) {
            area.showParagraphAtTop(first);
        }
    }

    /// Does to the control what was done to the file.
    void follow(List<TextEdit> edits) {
        int anchor = map.toOffset(area.getAnchor());
        int caret = caret();
        for (TextEdit edit : edits.reversed()) {
            Optional<SourceMap.Shown> change = map.apply(edit, this::character);
            if (change.isEmpty()) {
                refill();
                return;
            }
            colouring.follow(edit);
            anchor = TextEdits.follow(TextSpan.at(anchor), edit).start();
            caret = TextEdits.follow(TextSpan.at(caret), edit).start();
            SourceMap.Shown shown = change.get();
            filling(() -> area.replaceText(shown.start(), shown.end(), shown.text()));
        }
        select(anchor, caret);
    }

    private void filling(Runnable change) {
        filling = true;
        try {
            change.run();
        } finally {
            filling = false;
        }
    }

    /// Tells the host what was typed.
    void changed(PlainTextChange change) {
        if (filling) {
            return;
        }
        int end = change.getPosition() + change.getInserted().length();
        TextEdit edit =
                map.typed(change.getPosition(), change.getRemoved().length(), change.getInserted(), character(end));
        refillWanted |= change.getInserted().length() >= RichTextView.FOLD_FROM;
        colouring.follow(edit);
        host.typed(edit);
    }

    /// Whether something was typed that is too long to be shown as it is.
    boolean needsRefill() {
        return refillWanted;
    }

    /// What the control has at a position; -1 at its end.
    private int character(int position) {
        return position < area.getLength()
                ? area.getText(position, position + 1).charAt(0)
                : -1;
    }

    void colourFolds() {
        for (SourceMap.Fold fold : map.folds()) {
            colouring.syntax(map, fold.source(), List.of(new InkRun(Ink.PLACEHOLDER, fold.source())), List.of());
        }
    }

    int caret() {
        return map.toOffset(area.getCaretPosition());
    }

    TextSpan selection() {
        IndexRange range = area.getSelection();
        return map.toOffsets(range.getStart(), range.getEnd());
    }

    void select(int anchor, int caret) {
        int length = area.getLength();
        area.selectRange(Math.min(length, map.toPosition(anchor)), Math.min(length, map.toPosition(caret)));
    }
}
