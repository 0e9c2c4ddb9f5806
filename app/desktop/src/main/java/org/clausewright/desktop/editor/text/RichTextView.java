package org.clausewright.desktop.editor.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/// The [TextView] on RichTextFX.
public final class RichTextView implements TextView {

    /// From this length on a line is folded. A line takes the control time in proportion to its length at every key; at
    /// this length it is still a few milliseconds.
    static final int FOLD_FROM = 12_000;

    private static final Duration HOVER_DELAY = Duration.ofMillis(400);

    private final Host host;
    private final Measure measure = new Measure();
    private final SourceArea area = new SourceArea(new AreaOwner(), measure);
    private final StackPane node = new StackPane();
    private final Colouring colouring = new Colouring(area);
    private final Mirror mirror;
    private final Places places;
    private final Margin margin = new Margin(area, measure);
    private final Reveal reveal = new Reveal(area, measure);
    private final Band sentenceBand = new Band("clause-sentence", area);
    private final Band wordsBand = new Band("clause-words", area);
    private final Listeners<TextSpan> caretListeners = new Listeners<>();
    private Consumer<TextSpan> unfoldListener = span -> {};
    private TextSpan told = TextSpan.at(0);

    /// @param placeholder what stands for a folded line of a length
    public RichTextView(Host host, IntFunction<String> placeholder) {
        this.host = host;
        this.mirror = new Mirror(host, placeholder, area, colouring);
        this.places = new Places(area, measure, mirror);
        node.getStyleClass().add("text-view");
        node.getChildren().addAll(measure.probe(), new VirtualizedScrollPane<>(area));
        area.plainTextChanges().subscribe(mirror::changed);
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

    @Override
    public void refill() {
        mirror.refill();
        selectionMoved();
    }

    @Override
    public void follow(List<TextEdit> edits) {
        mirror.follow(edits);
        selectionMoved();
    }

    @Override
    public int caret() {
        return mirror.caret();
    }

    @Override
    public TextSpan selection() {
        return mirror.selection();
    }

    @Override
    public Subscription onCaret(Consumer<TextSpan> listener) {
        return caretListeners.add(listener);
    }

    private void selectionMoved() {
        if (mirror.isFilling() || area.isChanging()) {
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
        mirror.select(span.start(), span.end());
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

    @Override
    public void reveal(TextSpan span) {
        mirror.select(span.end(), span.start());
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

    @Override
    public void colour(TextSpan lines, List<InkRun> runs, List<GroundRun> grounds) {
        colouring.syntax(mirror.map(), lines, runs, grounds);
        mirror.colourFolds();
    }

    @Override
    public void mark(Ink.Layer layer, List<InkRun> marks) {
        colouring.mark(mirror.map(), layer, marks);
    }

    @Override
    public void band(Optional<TextSpan> words, Optional<TextSpan> sentence) {
        wordsBand.show(mirror.map(), words);
        sentenceBand.show(mirror.map(), sentence);
    }

    @Override
    public void margin(IntFunction<MarginLine> lines) {
        margin.show(lines);
    }

    @Override
    public void onDot(IntConsumer listener) {
        margin.onDot(listener);
    }

    @Override
    public void onHover(Consumer<OptionalInt> listener) {
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> listener.accept(OptionalInt.of(mirror.map().toOffset(event.getCharacterIndex()))));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> listener.accept(OptionalInt.empty()));
    }

    @Override
    public OptionalInt offsetAt(double sceneX, double sceneY) {
        return places.offsetAt(sceneX, sceneY);
    }

    @Override
    public Optional<Bounds> bounds(TextSpan span) {
        return places.bounds(span);
    }

    @Override
    public TextSpan line(int number) {
        return places.line(number);
    }

    @Override
    public String text(TextSpan span) {
        return area.getText(mirror.map().toPosition(span.start()), mirror.map().toPosition(span.end()));
    }

    @Override
    public int lineAt(int offset) {
        return places.lineAt(offset);
    }

    @Override
    public TextSpan visible() {
        return places.visible();
    }

    @Override
    public Subscription onScroll(Runnable listener) {
        org.reactfx.Subscription subscription = area.viewportDirtyEvents().subscribe(event -> listener.run());
        return subscription::unsubscribe;
    }

    @Override
    public List<TextSpan> folds() {
        return mirror.map().folds().stream().map(SourceMap.Fold::source).toList();
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
            if (mirror.isFilling() || !mirror.map().hurtsFold(start, end - start, text)) {
                return true;
            }
            mirror.map().folds().stream()
                    .filter(fold ->
                            fold.shown().start() <= end && start <= fold.shown().end())
                    .findFirst()
                    .ifPresent(fold -> unfoldListener.accept(fold.source()));
            return false;
        }

        @Override
        public String copyOf(int start, int end) {
            return mirror.map().folds().isEmpty()
                    ? area.getText(start, end)
                    : LineBreak.shown(mirror.map().toOffsets(start, end).in(host.text()));
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
            if (mirror.needsRefill()) {
                refill();
            } else {
                selectionMoved();
            }
        }
    }
}
