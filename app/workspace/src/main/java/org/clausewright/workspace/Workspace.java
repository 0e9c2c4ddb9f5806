package org.clausewright.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;

/// An opened spec: the texts as they are being edited, one undo history over all its files, and the analysed snapshots
/// that follow. All methods belong to the results' thread (the window's), and so do all listeners' calls; parsing, lint
/// and files are worked on elsewhere.
@SuppressWarnings("DoNotCallSuggester")
public final class Workspace implements AutoCloseable {

    /// Where the spec stands.
    public Path root() {
        throw new IllegalStateException();
    }

    // -- texts ------------------------------------------------------------------------------------------------------

    /// The text of a file as it is now, saved or not; empty where there is no such file.
    public Optional<String> text(SpecPath file) {
        throw new IllegalStateException();
    }

    /// Why a file cannot be edited, in words; empty where it can.
    public Optional<String> readOnly(SpecPath file) {
        throw new IllegalStateException();
    }

    /// Applies a change as one undo step. Nothing is written before [#save].
    public void apply(SpecEdit edit) {
        throw new IllegalStateException();
    }

    /// Applies what was typed in a view: keys that follow each other become one undo step. The source is passed on
    /// in the [TextChange], so that the view can tell its own changes.
    public void type(SpecPath file, TextEdit edit, Object source) {
        throw new IllegalStateException();
    }

    /// Ends the undo step that keys are collected in: the caret was moved, or a view was left.
    public void endTyping() {
        throw new IllegalStateException();
    }

    /// The title of what Undo would take back.
    public Optional<String> undoTitle() {
        throw new IllegalStateException();
    }

    public Optional<String> redoTitle() {
        throw new IllegalStateException();
    }

    /// Takes the last change back, in all the files that it touched, and says which these are.
    public List<SpecPath> undo() {
        throw new IllegalStateException();
    }

    public List<SpecPath> redo() {
        throw new IllegalStateException();
    }

    /// Told at once of every change of a text, also those of undo and of files changed on disk.
    public Subscription onText(Consumer<TextChange> listener) {
        throw new IllegalStateException(listener.toString());
    }

    // -- saving -----------------------------------------------------------------------------------------------------

    /// The files whose text is not what stands on disk.
    public Set<SpecPath> unsaved() {
        throw new IllegalStateException();
    }

    /// Told when files become unsaved or saved.
    public Subscription onUnsaved(Runnable listener) {
        throw new IllegalStateException(listener.toString());
    }

    /// Writes what is unsaved. A file that fails keeps both its old content on disk and its new text here.
    public void save(Consumer<Outcome<Set<SpecPath>>> done) {
        throw new IllegalStateException(done.toString());
    }

    // -- analysis ---------------------------------------------------------------------------------------------------

    /// The latest analysed snapshot; it may be some keys behind the texts.
    public Spec spec() {
        throw new IllegalStateException();
    }

    /// How many text changes the snapshot has seen; equal to [#textRevision] when it is up to date.
    public long specRevision() {
        throw new IllegalStateException();
    }

    public long textRevision() {
        throw new IllegalStateException();
    }

    /// Told of each new snapshot.
    public Subscription onSpec(Consumer<Spec> listener) {
        throw new IllegalStateException(listener.toString());
    }

    /// What lint found in the latest snapshot that it has gone over, in the order of files and places.
    public List<Finding> findings() {
        throw new IllegalStateException();
    }

    /// Told when lint has gone over a snapshot. The spans are those of the snapshot at that moment.
    public Subscription onFindings(Consumer<List<Finding>> listener) {
        throw new IllegalStateException(listener.toString());
    }

    /// Runs once the snapshot and the findings have caught up with the texts.
    public void whenSettled(Runnable action) {
        throw new IllegalStateException(action.toString());
    }

    @Override
    public void close() {
        throw new IllegalStateException();
    }
}
