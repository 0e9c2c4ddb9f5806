package org.clausewright.desktop.editor.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Subscription;

/// A text control for one file. All offsets are offsets into the file's text, in UTF-16 code units, whatever its line
/// breaks; lines are counted from 1. Belongs to the window's thread.
public interface TextView extends AutoCloseable {

    /// What the view asks of whoever shows it.
    interface Host {

        /// The author typed, pasted or deleted.
        void typed(TextEdit edit);

        void undo();

        void redo();

        /// The text of the file as it is now.
        String text();
    }

    Region node();

    /// Shows the text of the host afresh, keeping the place as far as it can.
    void refill();

    /// Follows a change that somebody else made to the text; the host's text is already the new one.
    void follow(List<TextEdit> edits);

    /// The caret's offset.
    int caret();

    /// What is selected; empty, at the caret, where nothing is.
    TextSpan selection();

    /// Told, with the selection, when caret or selection have moved, once they have come to rest after a change.
    Subscription onCaret(Consumer<TextSpan> listener);

    /// Selects a span and brings its start into view, a third below the top where it was not comfortably visible.
    void reveal(TextSpan span);

    /// Selects a span, or puts the caret where it is empty; nothing scrolls.
    void select(TextSpan span);

    void cut();

    void copy();

    /// Puts the clipboard's text in the place of the selection.
    void paste();

    void focus();

    /// Whether the author may type.
    void setEditable(boolean editable);

    /// Colours a stretch of whole lines: replaces what the syntax layer said there. Lines without a ground get
    /// the plain one.
    void colour(TextSpan lines, List<InkRun> runs, List<GroundRun> grounds);

    /// Replaces the marks of a layer.
    void mark(Ink.Layer layer, List<InkRun> marks);

    /// Puts a band behind the words of the current clause, and a fainter one behind its sentence.
    void band(Optional<TextSpan> words, Optional<TextSpan> sentence);

    /// Asks the margin's lines again. The function must be quick: it is asked for each line that comes into view.
    void margin(IntFunction<MarginLine> lines);

    /// Told of a click on a finding's dot, with its line.
    void onDot(IntConsumer listener);

    /// Told of the offset under a mouse that rests on the text; empty when it has moved on.
    void onHover(Consumer<OptionalInt> listener);

    /// The offset of the character at a point in the scene; empty where there is none.
    OptionalInt offsetAt(double sceneX, double sceneY);

    /// Where a span stands in the scene, its first line if it has several; empty where it is not visible.
    Optional<Bounds> bounds(TextSpan span);

    /// Where a line stands, without its line break. Lines are counted from 1; one beyond the end is the last.
    TextSpan line(int number);

    /// What is shown of a span within one line: its text, or the placeholder where the line is folded.
    String text(TextSpan span);

    /// The number of the line that holds an offset, counted from 1.
    int lineAt(int offset);

    /// The stretch of the text that is visible now.
    TextSpan visible();

    /// Told when other lines have come into view.
    Subscription onScroll(Runnable listener);

    /// The lines that are shown folded, in source offsets.
    List<TextSpan> folds();

    /// Told when the author wants to see what is folded, with its span.
    void onUnfold(Consumer<TextSpan> listener);

    @Override
    void close();
}
