package org.clausewright.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.clausewright.lint.Linter;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.SourceText;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.workspace.UndoHistory.Step;

/// An opened spec: the texts as they are being edited, one undo history over all its files, and the analysed snapshots
/// that follow. All methods belong to the results' thread (the window's), and so do all listeners' calls; parsing, lint
/// and files are worked on elsewhere.
public final class Workspace implements AutoCloseable {

    private final Path root;
    private final Map<SpecPath, OpenText> texts = new LinkedHashMap<>();
    private final UndoHistory undo = new UndoHistory(System::nanoTime);
    private final RecoveryJournal journal;
    private final List<Recovered> recovered;
    private final Analysis analysis;
    private final DiskFiles disk;
    private final Listeners<TextChange> onText = new Listeners<>();
    private final Listeners<Workspace> onUnsaved = new Listeners<>();
    private long lastContent;

    /// @param loaded what was read from disk
    /// @param state  where unsaved text is kept for recovery
    public Workspace(SpecFolder.Loaded loaded, Tasks tasks, Linter linter, Path state) {
        this.root = loaded.root();
        loaded.texts()
                .forEach((path, text) -> texts.put(
                        path, OpenText.of(text, text.editable() ? SourceText.encode(text.text()) : new byte[0])));
        this.journal = new RecoveryJournal(state, root, tasks.lane("recovery"));
        this.recovered = journal.leftBehind();
        this.analysis = new Analysis(loaded, tasks, linter);
        this.disk = new DiskFiles(root, tasks);
    }

    /// Where the spec stands.
    public Path root() {
        return root;
    }

    // -- texts ------------------------------------------------------------------------------------------------------

    /// The text of a file as it is now, saved or not; empty where there is no such file.
    public Optional<String> text(SpecPath file) {
        return Optional.ofNullable(texts.get(file)).map(open -> open.buffer.toString());
    }

    /// The files whose texts are open here, in no particular order.
    public Set<SpecPath> files() {
        return Set.copyOf(texts.keySet());
    }

    /// Why a file cannot be edited, in words; empty where it can.
    public Optional<String> readOnly(SpecPath file) {
        OpenText open = texts.get(file);
        return open == null || open.editable
                ? Optional.empty()
                : Optional.of(file + " is not UTF-8 text. It is shown as well as can be and cannot be edited here, "
                        + "since saving would damage it.");
    }

    /// Applies a change as one undo step. Nothing is written before [#save]. A change that touches a file which cannot
    /// be edited is not applied at all.
    ///
    /// @return whether it was applied
    /// @throws IndexOutOfBoundsException where an edit reaches beyond a text
    public boolean apply(SpecEdit edit) {
        if (edit.isEmpty()
                || edit.files().stream().anyMatch(file -> readOnly(file.file()).isPresent())) {
            return false;
        }
        edit.files().forEach(this::checkWithin);
        List<Step> steps = edit.files().stream().map(file -> change(file, this)).toList();
        undo.add(new UndoHistory.Entry(edit.title(), steps));
        analysis.edited(edit);
        return true;
    }

    private void checkWithin(FileEdit file) {
        int length =
                texts.containsKey(file.file()) ? texts.get(file.file()).buffer.length() : 0;
        for (TextEdit edit : file.edits()) {
            if (edit.span().end() > length) {
                throw new IndexOutOfBoundsException(edit.span() + " in " + file.file() + " of " + length);
            }
        }
    }

    /// Applies what was typed in a view: keys that follow each other become one undo step. The source is passed on in
    /// the [TextChange], so that the view can tell its own changes.
    public void type(SpecPath file, TextEdit edit, Object source) {
        if (readOnly(file).isPresent()) {
            return;
        }
        Step step = change(new FileEdit(file, List.of(edit)), source);
        undo.addTyped(edit.replacement().isEmpty() ? "Delete" : "Typing", step);
        analysis.edited(SpecEdit.of("Typing", file, edit));
    }

    /// Ends the undo step that keys are collected in: the caret was moved, or a view was left.
    public void endTyping() {
        undo.endTyping();
    }

    private Step change(FileEdit change, Object source) {
        OpenText open = texts.computeIfAbsent(change.file(), _ -> OpenText.fresh());
        boolean wasSaved = !open.isUnsaved();
        if (wasSaved) {
            journal.begin(change.file(), open.buffer.toString());
        }
        List<TextEdit> inverse = TextEdits.inverse(open.buffer, change.edits());
        long before = open.content();
        applyTo(open, change.edits());
        open.setContent(++lastContent);
        journal.edited(change.file(), change.edits());
        onText.tell(new TextChange(change.file(), change.edits(), source));
        if (wasSaved) {
            onUnsaved.tell(this);
        }
        return new Step(change.file(), change.edits(), inverse, before, open.content());
    }

    private static void applyTo(OpenText open, List<TextEdit> edits) {
        for (int i = edits.size() - 1; i >= 0; i--) {
            open.buffer.apply(edits.get(i));
        }
    }

    /// The title of what Undo would take back.
    public Optional<String> undoTitle() {
        return undo.undoTitle();
    }

    public Optional<String> redoTitle() {
        return undo.redoTitle();
    }

    /// Takes the last change back, in all the files that it touched, and says which these are.
    public List<SpecPath> undo() {
        return undo.undo()
                .map(entry -> replay(
                        entry.title(),
                        entry.steps().reversed().stream()
                                .map(step -> new Replay(step.file(), step.inverse(), step.contentBefore()))
                                .toList()))
                .orElse(List.of());
    }

    /// Does again what was taken back last, and says which files that touched.
    public List<SpecPath> redo() {
        return undo.redo()
                .map(entry -> replay(
                        entry.title(),
                        entry.steps().stream()
                                .map(step -> new Replay(step.file(), step.edits(), step.contentAfter()))
                                .toList()))
                .orElse(List.of());
    }

    private record Replay(SpecPath file, List<TextEdit> edits, long content) {}

    private List<SpecPath> replay(String title, List<Replay> replays) {
        for (Replay replay : replays) {
            change(new FileEdit(replay.file(), replay.edits()), this);
            OpenText open = texts.get(replay.file());
            if (open != null) {
                open.setContent(replay.content());
                if (!open.isUnsaved()) {
                    journal.saved(replay.file());
                }
            }
        }
        analysis.edited(new SpecEdit(
                title,
                replays.stream()
                        .map(replay -> new FileEdit(replay.file(), replay.edits()))
                        .toList()));
        onUnsaved.tell(this);
        return replays.stream().map(Replay::file).toList();
    }

    /// Told at once of every change of a text, also those of undo and of files changed on disk.
    public Subscription onText(Consumer<TextChange> listener) {
        return onText.add(listener);
    }

    // -- recovery ---------------------------------------------------------------------------------------------------

    /// What was not saved when the program last ended with this spec open, where it differs from what is here.
    public List<Recovered> recovered() {
        return recovered.stream()
                .filter(each -> !each.text().equals(text(each.file()).orElse("")))
                .toList();
    }

    /// Brings recovered texts back as one change, which can be undone and is not yet saved.
    public void restore(List<Recovered> chosen) {
        List<FileEdit> edits = chosen.stream()
                .map(each -> new FileEdit(
                        each.file(), TextEdits.between(text(each.file()).orElse(""), each.text())))
                .toList();
        apply(new SpecEdit("Restore unsaved text", edits));
        journal.flush();
        journal.forgetLeftBehind();
    }

    /// Gives recovered texts up.
    public void discardRecovered() {
        journal.forgetLeftBehind();
    }

    // -- saving -----------------------------------------------------------------------------------------------------

    /// The files whose text is not what stands on disk.
    public Set<SpecPath> unsaved() {
        Set<SpecPath> unsaved = new TreeSet<>();
        texts.forEach((path, open) -> {
            if (open.isUnsaved()) {
                unsaved.add(path);
            }
        });
        return unsaved;
    }

    /// Told when files become unsaved or saved.
    public Subscription onUnsaved(Runnable listener) {
        return onUnsaved.add(_ -> listener.run());
    }

    /// Writes what is unsaved. A file that fails keeps both its old content on disk and its new text here; the others
    /// are saved all the same.
    ///
    /// @param done told which files were saved, or of the first failure
    public void save(Consumer<Outcome<Set<SpecPath>>> done) {
        Set<SpecPath> files = unsaved();
        undo.endTyping();
        List<DiskFiles.Write> writes = new ArrayList<>();
        for (SpecPath file : files) {
            OpenText open = texts.get(file);
            if (open != null) {
                writes.add(new DiskFiles.Write(file, open.buffer.toString(), open.content(), open.onDisk()));
            }
        }
        disk.write(writes, result -> {
            result.written().forEach(this::wasSaved);
            if (unsaved().isEmpty()) {
                journal.clear();
            }
            onUnsaved.tell(this);
            done.accept(result.failure()
                    .<Outcome<Set<SpecPath>>>map(Outcome::failed)
                    .orElseGet(() -> Outcome.done(new LinkedHashSet<>(files))));
        });
    }

    private void wasSaved(DiskFiles.Written written) {
        OpenText open = texts.get(written.file());
        if (open == null) {
            return;
        }
        open.saved(written.content(), written.bytes());
        if (open.isUnsaved()) {
            journal.begin(written.file(), open.buffer.toString());
        } else {
            journal.saved(written.file());
        }
    }

    // -- changes by others ------------------------------------------------------------------------------------------

    /// Looks whether files were changed by other programs. Those without unsaved text take the new text at once; the
    /// others are named, and stay as they are.
    ///
    /// @param conflicting told which files were changed both here and on disk; not called where there are none
    public void checkDisk(Consumer<Set<SpecPath>> conflicting) {
        Map<SpecPath, Optional<byte[]>> known = new LinkedHashMap<>();
        texts.forEach((path, open) -> {
            if (open.editable) {
                known.put(path, open.onDisk());
            }
        });
        disk.changed(known, changed -> {
            Set<SpecPath> both = new TreeSet<>();
            changed.forEach((path, bytes) -> {
                OpenText open = texts.computeIfAbsent(path, _ -> OpenText.fresh());
                boolean sameAsSeen = bytes.isPresent()
                        && open.onDisk().isPresent()
                        && Arrays.equals(bytes.get(), open.onDisk().get());
                if (sameAsSeen) {
                    return;
                }
                if (open.isUnsaved()) {
                    both.add(path);
                } else {
                    takeFromDisk(path, bytes);
                }
            });
            if (!both.isEmpty()) {
                conflicting.accept(both);
            }
        });
    }

    /// Gives up the text here for the one on disk.
    public void takeTheirs(SpecPath file) {
        disk.read(file, bytes -> takeFromDisk(file, bytes));
    }

    /// Keeps the text here, to be saved over the one on disk.
    public void keepMine(SpecPath file) {
        disk.read(file, bytes -> {
            OpenText open = texts.get(file);
            if (open != null) {
                open.saved(-1, bytes);
                onUnsaved.tell(this);
            }
        });
    }

    private void takeFromDisk(SpecPath file, Optional<byte[]> bytes) {
        OpenText open = texts.computeIfAbsent(file, _ -> OpenText.fresh());
        SourceText source = SourceText.decode(bytes.orElse(new byte[0]));
        if (!source.editable()) {
            return;
        }
        List<TextEdit> edits = TextEdits.between(open.buffer.toString(), source.text());
        undo.forget(file);
        applyTo(open, edits);
        open.setContent(++lastContent);
        open.saved(open.content(), bytes);
        journal.saved(file);
        if (!edits.isEmpty()) {
            onText.tell(new TextChange(file, edits, this));
            analysis.edited(SpecEdit.of("Changed on disk", file, edits));
        }
        onUnsaved.tell(this);
    }

    // -- analysis ---------------------------------------------------------------------------------------------------

    /// The latest analysed snapshot; it may be some keys behind the texts.
    public Spec spec() {
        return analysis.spec();
    }

    /// How many text changes the snapshot has seen; equal to [#textRevision] when it is up to date.
    public long specRevision() {
        return analysis.specRevision();
    }

    public long textRevision() {
        return analysis.textRevision();
    }

    /// Told of each new snapshot.
    public Subscription onSpec(Consumer<Spec> listener) {
        return analysis.onSpec(listener);
    }

    /// What lint found in the latest snapshot that it has gone over, in the order of files and places.
    public List<Finding> findings() {
        return analysis.findings();
    }

    /// The [#textRevision] that the findings' spans belong to.
    public long findingsRevision() {
        return analysis.findingsRevision();
    }

    /// Told when lint has gone over a snapshot. The spans are those of the snapshot at that moment.
    public Subscription onFindings(Consumer<List<Finding>> listener) {
        return analysis.onFindings(listener);
    }

    /// Runs once the snapshot and the findings have caught up with the texts.
    public void whenSettled(Runnable action) {
        analysis.whenSettled(action);
    }

    /// Lets go of everything. What is not saved is given up: ask first.
    @Override
    public void close() {
        analysis.close();
        journal.close();
    }
}
