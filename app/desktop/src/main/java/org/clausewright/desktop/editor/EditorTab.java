package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.editor.text.GroundRun;
import org.clausewright.desktop.editor.text.Ink;
import org.clausewright.desktop.editor.text.InkRun;
import org.clausewright.desktop.editor.text.MarginLine;
import org.clausewright.desktop.editor.text.RichTextView;
import org.clausewright.desktop.editor.text.TextView;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.TextChange;
import org.clausewright.workspace.Workspace;

/// One open file: keeps the text control in step with the workspace, in both directions.
final class EditorTab implements AutoCloseable {

    private static final int LONGEST_STRAY_DOCUMENT = 400_000;

    private final SpecPath file;
    private final Workspace workspace;
    private final TextView view;
    private final VBox node = new VBox();
    private final Label readOnly = new Label();
    private final Pending pending = new Pending();
    private final FindingMarks marks = new FindingMarks();
    private final MarginContent margin = new MarginContent();
    private final ReadOnlyObjectWrapper<Place> place;
    private final List<Consumer<TextEdit>> typedListeners = new ArrayList<>();
    private final List<Runnable> movedListeners = new ArrayList<>();
    private Optional<SpecDocument> snapshot = Optional.empty();
    private boolean typing;

    /// The text revision of the last change of this file. The workspace counts a change before it tells of it.
    private long lastEdit;

    EditorTab(SpecPath file, Workspace workspace, Runnable undo, Runnable redo) {
        this.file = file;
        this.workspace = workspace;
        this.place = new ReadOnlyObjectWrapper<>(Place.in(file));
        Messages words = Messages.of(EditorTab.class);
        this.view = new RichTextView(new TabHost(undo, redo), length -> words.text("fold.placeholder", length));
        node.getStyleClass().add("editor-tab");
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        readOnly.setWrapText(true);
        readOnly.setMaxWidth(Double.MAX_VALUE);
        readOnly.getStyleClass().add("message-bar");
        readOnly.managedProperty().bind(readOnly.visibleProperty());
        workspace.readOnly(file).ifPresent(why -> readOnly.setText(words.text("readonly", why)));
        showWhetherEditable();
        node.getChildren().addAll(readOnly, view.node());
        view.onCaret(selection -> caretMoved());
        view.margin(this::marginLine);
        showSnapshot(workspace.spec());
        showFindings(workspace.findings());
    }

    private void showWhetherEditable() {
        view.setEditable(isEditable());
        readOnly.setVisible(!isEditable());
    }

    SpecPath file() {
        return file;
    }

    VBox node() {
        return node;
    }

    TextView view() {
        return view;
    }

    FindingMarks marks() {
        return marks;
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    String text() {
        return workspace.text(file).orElse("");
    }

    boolean isEditable() {
        return workspace.readOnly(file).isEmpty();
    }

    /// Told of what is typed here, once the workspace has it.
    void onTyped(Consumer<TextEdit> listener) {
        typedListeners.add(listener);
    }

    /// Told when the caret has moved, by typing too.
    void onMoved(Runnable listener) {
        movedListeners.add(listener);
    }

    /// The latest snapshot of this file, where it is of the text as it is now.
    Optional<SpecDocument> current() {
        return pending.isEmpty() ? snapshot : Optional.empty();
    }

    void textChanged(TextChange change) {
        lastEdit = workspace.textRevision();
        pending.add(lastEdit, change.edits());
        for (TextEdit edit : change.edits().reversed()) {
            marks.follow(edit);
            margin.follow(edit);
        }
        if (change.source() != this) {
            view.follow(change.edits());
            view.mark(Ink.Layer.FINDINGS, marks.runs());
            showWhetherEditable();
        }
    }

    void showSnapshot(Spec spec) {
        List<TextSpan> touched = pending.settle(workspace.specRevision());
        Optional<SpecDocument> now = spec.document(file).or(this::strayDocument);
        boolean behind = snapshot.isEmpty()
                && pending.isEmpty()
                && now.filter(document -> !document.text().equals(text())).isPresent();
        if (now.isEmpty() || behind) {
            return;
        }
        SpecDocument document = now.get();
        colour(document, SnapshotDiff.changed(snapshot, document, touched));
        snapshot = now;
        if (margin.setSections(document, spec.ladder(), pending)) {
            view.margin(this::marginLine);
        }
        updatePlace();
    }

    /// A Markdown file that is no document of the spec: decisions, a readme.
    private Optional<SpecDocument> strayDocument() {
        String text = text();
        boolean readable = file.value().endsWith(".md") && text.length() < LONGEST_STRAY_DOCUMENT;
        return readable && pending.isEmpty() ? Optional.of(SpecDocument.parse(file, text)) : Optional.empty();
    }

    private void colour(SpecDocument document, List<Integer> blocks) {
        List<InkRun> inks = new ArrayList<>();
        List<GroundRun> grounds = new ArrayList<>();
        Optional<TextSpan> stretch = Optional.empty();
        int lastBlock = -1;
        for (int index : blocks) {
            TextSpan inSnapshot = new TextSpan(
                    document.start(index),
                    document.start(index) + document.blocks().get(index).text().length());
            Optional<TextSpan> now = pending.now(inSnapshot);
            boolean joins = stretch.isPresent() && now.isPresent() && index == lastBlock + 1;
            if (!joins) {
                stretch.ifPresent(done -> view.colour(done, inks, grounds));
                inks.clear();
                grounds.clear();
            }
            if (now.isPresent()) {
                Colours colours = Colours.of(document, index, now.get().start());
                inks.addAll(colours.inks());
                grounds.addAll(colours.grounds());
                int start = joins ? stretch.get().start() : now.get().start();
                stretch = Optional.of(new TextSpan(start, now.get().end()));
            } else {
                stretch = Optional.empty();
            }
            lastBlock = index;
        }
        stretch.ifPresent(done -> view.colour(done, inks, grounds));
    }

    void showFindings(List<Finding> findings) {
        if (workspace.findingsRevision() < lastEdit) {
            return;
        }
        boolean changed = marks.replace(
                findings.stream().filter(finding -> finding.file().equals(file)).toList());
        if (changed) {
            showMarks();
        }
    }

    void setShowInfo(boolean show) {
        marks.setShowInfo(show);
        showMarks();
    }

    private void showMarks() {
        view.mark(Ink.Layer.FINDINGS, marks.runs());
        view.margin(this::marginLine);
    }

    void setChangeMarks(List<ChangeMark> changes) {
        margin.setChanges(changes, view::line);
        view.margin(this::marginLine);
    }

    private MarginLine marginLine(int number) {
        TextSpan line = view.line(number);
        return new MarginLine(margin.authorityAt(line.start()), margin.changeOn(line), marks.worstIn(line));
    }

    private void caretMoved() {
        if (!typing) {
            workspace.endTyping();
        }
        typing = false;
        updatePlace();
        List.copyOf(movedListeners).forEach(Runnable::run);
    }

    private void updatePlace() {
        current().ifPresent(document -> {
            int caret = Math.min(document.length(), view.caret());
            place.set(Place.of(document, caret));
            Optional<Clause> clause = document.clauseAt(caret);
            view.band(clause.map(Clause::text), clause.map(Clause::sentence));
        });
    }

    @Override
    public void close() {
        view.close();
    }

    /// What the text control asks of the tab.
    private final class TabHost implements TextView.Host {

        private final Runnable undo;
        private final Runnable redo;

        TabHost(Runnable undo, Runnable redo) {
            this.undo = undo;
            this.redo = redo;
        }

        @Override
        public void typed(TextEdit edit) {
            typing = true;
            workspace.type(file, edit, EditorTab.this);
            List.copyOf(typedListeners).forEach(listener -> listener.accept(edit));
        }

        @Override
        public void undo() {
            undo.run();
        }

        @Override
        public void redo() {
            redo.run();
        }

        @Override
        public String text() {
            return EditorTab.this.text();
        }
    }
}
