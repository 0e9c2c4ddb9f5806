package org.clausewright.desktop.editor.text;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/// RichTextFX's control as we use it: undo, copying and the protection of folded lines are its owner's, and lines keep
/// to a measure in the middle.
final class SourceArea extends StyledTextArea<Ground, Look> {

    /// What the control leaves to its owner.
    interface Owner {

        /// Whether a change may be made.
        boolean allows(int start, int end, String text);

        /// The words of a stretch, for the clipboard.
        String copyOf(int start, int end);

        void undo();

        void redo();

        /// A change has been made, and caret and selection stand where they belong.
        void changed();

        /// The lines stand where they belong.
        void laidOut();
    }

    private final Owner owner;
    private final VirtualFlow<?, ?> lines;
    private boolean changing;

    SourceArea(Owner owner, Measure measure) {
        super(Ground.PLAIN, measure::apply, Look.PLAIN, SourceArea::apply, true);
        this.owner = owner;
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        getStyleClass().add("source-area");
        lines = getChildrenUnmodifiable().stream()
                .filter(VirtualFlow.class::isInstance)
                .map(child -> (VirtualFlow<?, ?>) child)
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        lines.layout();
        owner.laidOut();
    }

    /// Where the caret stands in the control, from top to bottom; empty where it is out of view.
    Optional<Bounds> caretBounds() {
        boolean onScreen = getScene() != null && getScene().getWindow() != null;
        return onScreen
                ? getCaretBoundsOnScreen(getCaretSelectionBind().getUnderlyingCaret())
                        .map(this::screenToLocal)
                : Optional.empty();
    }

    /// Scrolls so that the caret stands at a height of the view, in pixels. Only while laying out.
    void scrollCaretTo(double y) {
        lines.showAtOffset(getCurrentParagraph(), y);
        lines.layout();
        double off = caretBounds().map(caret -> caret.getMinY() - y).orElse(0.0);
        if (Math.abs(off) > 1) {
            scrollYBy(off);
            lines.layout();
        }
    }

    private static void apply(TextExt text, Look look) {
        text.getStyleClass().addAll(look.styleClasses());
    }

    /// The index of the first line that can be seen; -1 where none can, or where lines are just being laid out.
    int firstVisible() {
        return getVisibleParagraphs().isEmpty() ? -1 : firstVisibleParToAllParIndex();
    }

    /// The index of the last line that can be seen; -1 as for the first.
    int lastVisible() {
        return getVisibleParagraphs().isEmpty() ? -1 : lastVisibleParToAllParIndex();
    }

    boolean isChanging() {
        return changing;
    }

    @Override
    public void replaceText(int start, int end, String text) {
        if (!owner.allows(start, end, text)) {
            return;
        }
        setTextInsertionStyle(Look.between(look(start - 1), look(end)));
        super.replaceText(start, end, text);
    }

    private Look look(int position) {
        return position < 0 || position >= getLength() ? Look.PLAIN : getStyleOfChar(position);
    }

    @Override
    public void replace(int start, int end, StyledDocument<Ground, String, Look> replacement) {
        changing = true;
        try {
            super.replace(start, end, replacement);
        } finally {
            changing = false;
        }
        owner.changed();
    }

    @Override
    public void moveSelectedText(int position) {
        IndexRange selected = getSelection();
        if (position >= selected.getStart() && position <= selected.getEnd()) {
            selectRange(position, position);
            return;
        }
        String moved = getText(selected);
        if (position < selected.getStart()) {
            replaceText(position, selected.getEnd(), moved + getText(position, selected.getStart()));
            selectRange(position, position + moved.length());
        } else {
            replaceText(selected.getStart(), position, getText(selected.getEnd(), position) + moved);
            selectRange(position - moved.length(), position);
        }
    }

    @Override
    public void copy() {
        IndexRange selected = getSelection();
        if (selected.getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(owner.copyOf(selected.getStart(), selected.getEnd()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void undo() {
        owner.undo();
    }

    @Override
    public void redo() {
        owner.redo();
    }
}
