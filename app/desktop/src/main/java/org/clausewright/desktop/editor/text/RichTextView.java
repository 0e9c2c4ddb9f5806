package org.clausewright.desktop.editor.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// The [TextView] on RichTextFX.
public final class RichTextView implements TextView {

    /// From this length on a line is folded. A line takes the control time in proportion to its length at every key; at
    /// this length it is still a few milliseconds.
    static final int FOLD_FROM = 12_000;

    private static final Duration HOVER_DELAY = Duration.ofMillis(400);

    private final Host host;
    private final IntFunction<String> placeholder;
    private final Measure measure = new Measure();
    private final SourceArea area = new SourceArea(new AreaOwner(), measure);
    private final StackPane node = new StackPane();
    private final Colouring colouring = new Colouring(area);
    private final Margin margin = new Margin(area, measure);
    private final Reveal reveal = new Reveal(area, measure);
    private final Band sentenceBand = new Band("clause-sentence", area);
    private final Band wordsBand = new Band("clause-words", area);
    private final Listeners<TextSpan> caretListeners = new Listeners<>();
    private Consumer<TextSpan> unfoldListener = span -> {};
    private SourceMap map = new SourceMap("", FOLD_FROM, length -> "");
    private boolean filling;
    private boolean refillWanted;
    private TextSpan told = TextSpan.at(0);

    /// @param placeholder what stands for a folded line of a length
    public RichTextView(Host host, IntFunction<String> placeholder) {
        this.host = host;
        this.placeholder = placeholder;
        node.getStyleClass().add("text-view");
        node.getChildren().addAll(measure.probe(), new VirtualizedScrollPane<>(area));
        area.plainTextChanges().subscribe(this::textChanged);
        area.selectionProperty().addListener(observable -> selectionMoved());
        area.caretPositionProperty().addListener(observable -> selectionMoved());
        area.widthProperty().addListener((observable, old, width) -> measure.setAvailable(width.doubleValue()));
        area.setMouseOverTextDelay(HOVER_DELAY);
        area.setOnMouseClicked(click -> {
            if (click.isStillSincePress() && area.getSelection().getLength() == 0) {
                foldAt(caret()).ifPresent(unfoldListener);
            }
        });
        refill();
    }

    @Override
    public Region node() {
        return node;
    }

    // -- text -------------------------------------------------------------------------------------------------------

    @Override
    public void refill() {
        TextSpan selection = selection();
        int first = area.firstVisible();
        map = new SourceMap(host.text(), FOLD_FROM, placeholder);
        colouring.clear();
        filling(() -> area.replaceText(0, area.getLength(), map.shown()));
        colourFolds();
        select(selection.start(), selection.end());
        if (first > 0 && first < area.getParagraphs().size()) {
            area.showParagraphAtTop(first);
        }
        selectionMoved();
    }

    @Override
    public void follow(List<TextEdit> edits) {
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
        selectionMoved();
    }

    private void filling(Runnable change) {
        filling = true;
        try {
            change.run();
        } finally {
            filling = false;
        }
    }

    private void textChanged(PlainTextChange change) {
        if (filling) {
            return;
        }
        int end = change.getPosition() + change.getInserted().length();
        TextEdit edit =
                map.typed(change.getPosition(), change.getRemoved().length(), change.getInserted(), character(end));
        refillWanted |= change.getInserted().length() >= FOLD_FROM;
        colouring.follow(edit);
        host.typed(edit);
    }

    /// What the control has at a position; -1 at its end.
    private int character(int position) {
        return position < area.getLength()
                ? area.getText(position, position + 1).charAt(0)
                : -1;
    }

    // -- caret ------------------------------------------------------------------------------------------------------

    @Override
    public int caret() {
        return map.toOffset(area.getCaretPosition());
    }

    @Override
    public TextSpan selection() {
        IndexRange range = area.getSelection();
        return map.toOffsets(range.getStart(), range.getEnd());
    }

    @Override
    public Subscription onCaret(Consumer<TextSpan> listener) {
        return caretListeners.add(listener);
    }

    private void selectionMoved() {
        if (filling || area.isChanging()) {
            return;
        }
        TextSpan selection = selection();
        if (!selection.equals(told)) {
            told = selection;
            caretListeners.tell(selection);
        }
    }

    @Override
    public void select(TextSpan span) {
        select(span.start(), span.end());
    }

    @Override
    public void cut() {
        area.cut();
    }

    @Override
    public void copy() {
        area.copy();
    }

    @Override
    public void paste() {
        area.paste();
    }

    private void select(int anchor, int caret) {
        int length = area.getLength();
        area.selectRange(Math.min(length, map.toPosition(anchor)), Math.min(length, map.toPosition(caret)));
    }

    @Override
    public void reveal(TextSpan span) {
        select(span.end(), span.start());
        reveal.caret();
    }

    @Override
    public void focus() {
        area.requestFocus();
    }

    @Override
    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    // -- looks ------------------------------------------------------------------------------------------------------

    @Override
    public void colour(TextSpan lines, List<InkRun> runs, List<GroundRun> grounds) {
        colouring.syntax(map, lines, runs, grounds);
        colourFolds();
    }

    private void colourFolds() {
        for (SourceMap.Fold fold : map.folds()) {
            colouring.syntax(map, fold.source(), List.of(new InkRun(Ink.PLACEHOLDER, fold.source())), List.of());
        }
    }

    @Override
    public void mark(Ink.Layer layer, List<InkRun> marks) {
        colouring.mark(map, layer, marks);
    }

    @Override
    public void band(Optional<TextSpan> words, Optional<TextSpan> sentence) {
        wordsBand.show(map, words);
        sentenceBand.show(map, sentence);
    }

    @Override
    public void margin(IntFunction<MarginLine> lines) {
        margin.show(lines);
    }

    @Override
    public void onDot(IntConsumer listener) {
        margin.onDot(listener);
    }

    // -- places -----------------------------------------------------------------------------------------------------

    @Override
    public void onHover(Consumer<OptionalInt> listener) {
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> listener.accept(OptionalInt.of(map.toOffset(event.getCharacterIndex()))));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> listener.accept(OptionalInt.empty()));
    }

    @Override
    public OptionalInt offsetAt(double sceneX, double sceneY) {
        Point2D point = area.sceneToLocal(sceneX, sceneY);
        OptionalInt character = area.hit(point.getX(), point.getY()).getCharacterIndex();
        return character.isPresent() ? OptionalInt.of(map.toOffset(character.getAsInt())) : character;
    }

    @Override
    public Optional<Bounds> bounds(TextSpan span) {
        int start = map.toPosition(span.start());
        int end = Math.min(area.getLength(), Math.max(start + 1, map.toPosition(span.end())));
        Optional<Bounds> whole = start < end ? area.getCharacterBoundsOnScreen(start, end) : area.getCaretBounds();
        UnaryOperator<Bounds> toScene = onScreen -> area.localToScene(area.screenToLocal(onScreen));
        return whole.flatMap(bounds -> bounds.getHeight() > measure.em() * 2.5
                        ? area.getCharacterBoundsOnScreen(start, start + 1)
                        : Optional.of(bounds))
                .map(toScene);
    }

    @Override
    public TextSpan line(int number) {
        int index = Math.clamp(number - 1, 0, area.getParagraphs().size() - 1);
        int start = area.getAbsolutePosition(index, 0);
        return map.toOffsets(start, start + area.getParagraphLength(index));
    }

    @Override
    public String text(TextSpan span) {
        return area.getText(map.toPosition(span.start()), map.toPosition(span.end()));
    }

    @Override
    public int lineAt(int offset) {
        int position = Math.min(area.getLength(), map.toPosition(offset));
        return area.offsetToPosition(position, Bias.Forward).getMajor() + 1;
    }

    @Override
    public TextSpan visible() {
        int first = area.firstVisible();
        int last = area.lastVisible();
        return first < 0 || last < first
                ? TextSpan.at(0)
                : map.toOffsets(
                        area.getAbsolutePosition(first, 0),
                        area.getAbsolutePosition(last, area.getParagraphLength(last)));
    }

    @Override
    public Subscription onScroll(Runnable listener) {
        org.reactfx.Subscription subscription = area.viewportDirtyEvents().subscribe(event -> listener.run());
        return subscription::unsubscribe;
    }

    // -- folds ------------------------------------------------------------------------------------------------------

    @Override
    public List<TextSpan> folds() {
        return map.folds().stream().map(SourceMap.Fold::source).toList();
    }

    @Override
    public void onUnfold(Consumer<TextSpan> listener) {
        unfoldListener = listener;
    }

    private Optional<TextSpan> foldAt(int offset) {
        return folds().stream().filter(fold -> fold.touches(offset)).findFirst();
    }

    @Override
    public void close() {
        area.dispose();
    }

    /// Answers what the control asks.
    private final class AreaOwner implements SourceArea.Owner {

        @Override
        public boolean allows(int start, int end, String text) {
            if (filling || !map.hurtsFold(start, end - start, text)) {
                return true;
            }
            map.folds().stream()
                    .filter(fold ->
                            fold.shown().start() <= end && start <= fold.shown().end())
                    .findFirst()
                    .ifPresent(fold -> unfoldListener.accept(fold.source()));
            return false;
        }

        @Override
        public String copyOf(int start, int end) {
            return map.folds().isEmpty()
                    ? area.getText(start, end)
                    : LineBreak.shown(map.toOffsets(start, end).in(host.text()));
        }

        @Override
        public void undo() {
            host.undo();
        }

        @Override
        public void redo() {
            host.redo();
        }

        @Override
        public void laidOut() {
            reveal.laidOut();
        }

        @Override
        public void changed() {
            if (refillWanted) {
                refillWanted = false;
                refill();
            } else {
                selectionMoved();
            }
        }
    }
}
