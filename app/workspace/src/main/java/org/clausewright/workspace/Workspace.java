package org.clausewright.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.clausewright.lint.Linter;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecFileKind;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
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
    private List<Recovered> recovered;
    private final Analysis analysis;
    private final DiskFiles disk;
    private final Listeners<TextChange> onText = new Listeners<>();
    private final Listeners<Workspace> onUnsaved = new Listeners<>();
    private final List<Runnable> afterSaving = new ArrayList<>();
    private boolean saving;
    private long lastContent;

    /// @param loaded what was read from disk
    /// @param state  where unsaved text is kept for recovery
    public Workspace(SpecFolder.Loaded loaded, Tasks tasks, Linter linter, Path state) {
        this.root = loaded.root();
        loaded.texts().forEach((path, text) -> texts.put(path, OpenText.of(text)));
        this.journal = new RecoveryJournal(state, root, tasks.lane("recovery"));
        this.recovered = journal.leftBehind();
        this.analysis = new Analysis(loaded, tasks, linter);
        this.disk = new DiskFiles(root, loaded.only().isPresent(), tasks);
        analysis.onDocuments(settings -> disk.documents(settings, found -> {
            found.ifPresent(this::takeDocuments);
            analysis.documentsKnown();
        }));
    }

    /// Where the spec stands.
    public Path root() {
        return root;
    }

    // -- texts ------------------------------------------------------------------------------------------------------

    /// The text of a file as it is now, saved or not; empty where there is no such file.
    public Optional<String> text(SpecPath file) {
        return Optional.ofNullable(texts.get(file)).filter(OpenText::exists).map(OpenText::text);
    }

    /// The files whose texts are open here, in no particular order.
    public Set<SpecPath> files() {
        Set<SpecPath> files = new TreeSet<>();
        texts.forEach((path, open) -> {
            if (open.exists()) {
                files.add(path);
            }
        });
        return files;
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
        boolean sameUnsaved = edit.files().stream().allMatch(file -> isUnsaved(file.file()));
        List<Step> steps = edit.files().stream().map(this::change).toList();
        undo.add(new UndoHistory.Entry(edit.title(), steps));
        analysis.edited(edit);
        tell(steps, this, sameUnsaved);
        return true;
    }

    private boolean isUnsaved(SpecPath file) {
        OpenText open = texts.get(file);
        return open != null && open.isUnsaved();
    }

    private void checkWithin(FileEdit file) {
        OpenText open = texts.get(file.file());
        int length = open == null ? 0 : open.buffer.length();
        for (TextEdit edit : file.edits()) {
            if (edit.span().end() > length) {
                throw new IndexOutOfBoundsException(edit.span() + " in " + file.file() + " of " + length);
            }
        }
    }

    /// Applies what was typed in a view: keys that follow each other become one undo step. The source is passed on in
    /// the [TextChange], so that the view can tell its own changes.
    ///
    /// @throws IndexOutOfBoundsException where the edit reaches beyond the text
    public void type(SpecPath file, TextEdit edit, Object source) {
        boolean isNothing = edit.span().isEmpty() && edit.replacement().isEmpty();
        if (isNothing || readOnly(file).isPresent()) {
            return;
        }
        FileEdit typed = new FileEdit(file, List.of(edit));
        checkWithin(typed);
        boolean sameUnsaved = isUnsaved(file);
        Step step = change(typed);
        undo.addTyped(edit.replacement().isEmpty() ? "Delete" : "Typing", step);
        analysis.edited(SpecEdit.of("Typing", file, edit));
        tell(List.of(step), source, sameUnsaved);
    }

    /// Ends the undo step that keys are collected in: the caret was moved, or a view was left.
    public void endTyping() {
        undo.endTyping();
    }

    private Step change(FileEdit change) {
        OpenText open = texts.computeIfAbsent(change.file(), _ -> OpenText.fresh());
        if (!open.isUnsaved()) {
            journal.begin(change.file(), open.text());
        }
        List<TextEdit> inverse = TextEdits.inverse(open.buffer, change.edits());
        long before = open.content();
        open.apply(change.edits());
        open.setContent(++lastContent);
        journal.edited(change.file(), change.edits());
        return new Step(change.file(), change.edits(), inverse, before, open.content());
    }

    /// Listeners are told when all files are as they shall be, so that none of them sees half of a change.
    private void tell(List<Step> steps, Object source, boolean sameUnsaved) {
        steps.forEach(step -> onText.tell(new TextChange(step.file(), step.edits(), source)));
        if (!sameUnsaved) {
            onUnsaved.tell(this);
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
        List<Step> steps = new ArrayList<>();
        for (Replay replay : replays) {
            steps.add(change(new FileEdit(replay.file(), replay.edits())));
            OpenText open = open(replay.file());
            open.setContent(replay.content());
            if (!open.isUnsaved()) {
                journal.saved(replay.file());
            }
        }
        analysis.edited(new SpecEdit(
                title,
                replays.stream()
                        .map(replay -> new FileEdit(replay.file(), replay.edits()))
                        .toList()));
        tell(steps, this, false);
        return replays.stream().map(Replay::file).toList();
    }

    private OpenText open(SpecPath file) {
        return texts.computeIfAbsent(file, _ -> OpenText.fresh());
    }

    /// Told at once of every change of a text, also those of undo and of files changed on disk.
    public Subscription onText(Consumer<TextChange> listener) {
        return onText.add(listener);
    }

    // -- recovery ---------------------------------------------------------------------------------------------------

    /// What was not saved when the program last ended with this spec open, where it differs from what is here; oldest
    /// first, and twice for a file where an older offer was not answered. It is offered until it is answered.
    public List<Recovered> recovered() {
        return recovered.stream()
                .filter(each -> !each.text().equals(text(each.file()).orElse("")))
                .toList();
    }

    /// Brings recovered texts back as one change, which can be undone and is not yet saved. Of two texts of one
    /// file the older becomes an undo step of its own. What was not chosen or cannot be edited stays offered.
    public void restore(List<Recovered> chosen) {
        List<Recovered> left = new ArrayList<>(chosen);
        left.removeIf(each -> readOnly(each.file()).isPresent());
        List<Recovered> remaining = new ArrayList<>(recovered());
        remaining.removeAll(left);
        while (!left.isEmpty()) {
            Map<SpecPath, Recovered> oldest = new LinkedHashMap<>();
            left.forEach(each -> oldest.putIfAbsent(each.file(), each));
            apply(new SpecEdit(
                    "Restore unsaved text",
                    oldest.values().stream()
                            .map(each -> new FileEdit(
                                    each.file(),
                                    TextEdits.between(text(each.file()).orElse(""), each.text())))
                            .toList()));
            left.removeAll(oldest.values());
        }
        answered(remaining);
    }

    /// Gives recovered texts up.
    public void discardRecovered() {
        answered(List.of());
    }

    private void answered(List<Recovered> remaining) {
        recovered = List.copyOf(remaining);
        journal.answered(recovered);
    }

    /// Waits until what is unsaved is kept for recovery, for tests.
    void flushJournal() {
        journal.flush();
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
        if (saving) {
            afterSaving.add(() -> save(done));
            return;
        }
        saving = true;
        Set<SpecPath> files = unsaved();
        undo.endTyping();
        disk.write(files.stream().map(this::write).toList(), result -> {
            saving = false;
            result.written().forEach(this::wasSaved);
            if (unsaved().isEmpty()) {
                journal.clear();
            }
            if (files.stream().anyMatch(this::mayBeNewDocument)) {
                disk.documents(spec().settings(), found -> found.ifPresent(this::takeDocuments));
            }
            onUnsaved.tell(this);
            done.accept(result.failure()
                    .<Outcome<Set<SpecPath>>>map(Outcome::failed)
                    .orElseGet(() -> Outcome.done(new LinkedHashSet<>(files))));
            List<Runnable> waiting = List.copyOf(afterSaving);
            afterSaving.clear();
            waiting.forEach(Runnable::run);
        });
    }

    private DiskFiles.Write write(SpecPath file) {
        OpenText open = open(file);
        SpecFileKind kind = SpecFileKind.of(file);
        boolean goesWhenEmpty = kind == SpecFileKind.EXAMPLES || kind == SpecFileKind.DECISIONS;
        boolean removes = open.buffer.length() == 0 && (goesWhenEmpty || open.isUndone());
        return new DiskFiles.Write(file, open.text(), open.content(), open.onDisk(), removes);
    }

    private boolean mayBeNewDocument(SpecPath file) {
        return SpecFileKind.of(file) == SpecFileKind.OTHER
                && spec().document(file).isEmpty();
    }

    private void wasSaved(DiskFiles.Written written) {
        OpenText open = texts.get(written.file());
        if (open == null) {
            return;
        }
        open.saved(written.content(), written.bytes());
        if (open.isUnsaved()) {
            journal.begin(written.file(), open.text());
        } else {
            journal.saved(written.file());
        }
    }

    // -- changes by others ------------------------------------------------------------------------------------------

    /// Looks whether files were changed, made or removed by other programs. Those without unsaved text take the new
    /// text at once; the others are named and stay as they are. So are documents that are gone from the disk,
    /// since their text here may be the last one.
    ///
    /// @param conflicting told which files were changed both here and on disk; not called where there are none
    public void checkDisk(Consumer<Set<SpecPath>> conflicting) {
        Map<SpecPath, Optional<byte[]>> known = new LinkedHashMap<>();
        texts.forEach((path, open) -> {
            if (open.editable) {
                known.put(path, open.onDisk());
            }
        });
        disk.changed(known, spec().settings(), changes -> {
            if (saving) {
                afterSaving.add(() -> checkDisk(conflicting));
                return;
            }
            Set<SpecPath> both = new TreeSet<>();
            changes.files().forEach((path, bytes) -> {
                if (!takeUnlessUnsaved(path, bytes)) {
                    both.add(path);
                }
            });
            changes.documents().ifPresent(this::takeDocuments);
            if (!both.isEmpty()) {
                conflicting.accept(both);
            }
        });
    }

    private boolean takeUnlessUnsaved(SpecPath path, Optional<byte[]> bytes) {
        OpenText open = open(path);
        if (!open.editable || DiskFiles.same(bytes, open.onDisk())) {
            return true;
        }
        if (bytes.isPresent() && Arrays.equals(bytes.get(), SourceText.encode(open.text()))) {
            open.saved(open.content(), bytes);
            journal.saved(path);
            onUnsaved.tell(this);
            return true;
        }
        boolean lastCopy = bytes.isEmpty() && isDocument(path);
        if (open.isUnsaved() || lastCopy) {
            if (lastCopy) {
                keep(path, open, bytes);
            }
            return false;
        }
        takeFromDisk(path, bytes);
        return true;
    }

    private boolean isDocument(SpecPath path) {
        return spec().documents().stream().anyMatch(document -> document.path().equals(path));
    }

    /// Gives up the text here for the one on disk.
    public void takeTheirs(SpecPath file) {
        disk.read(file, bytes -> {
            takeFromDisk(file, bytes);
            disk.documents(spec().settings(), found -> found.ifPresent(this::takeDocuments));
        });
    }

    /// Keeps the text here, to be saved over the one on disk.
    public void keepMine(SpecPath file) {
        disk.read(file, bytes -> keep(file, open(file), bytes));
    }

    private void keep(SpecPath file, OpenText open, Optional<byte[]> bytes) {
        if (!open.isUnsaved()) {
            journal.begin(file, open.text());
        }
        open.differsFrom(bytes);
        onUnsaved.tell(this);
    }

    private void takeFromDisk(SpecPath file, Optional<byte[]> bytes) {
        OpenText open = open(file);
        SourceText source = SourceText.decode(bytes.orElse(new byte[0]));
        if (!source.editable()) {
            return;
        }
        List<TextEdit> edits = TextEdits.between(open.text(), source.text());
        undo.forget(file);
        open.apply(edits);
        open.setContent(++lastContent);
        open.saved(open.content(), bytes);
        journal.saved(file);
        if (!edits.isEmpty()) {
            analysis.edited(SpecEdit.of("Changed on disk", file, edits));
            onText.tell(new TextChange(file, edits, this));
        }
        onUnsaved.tell(this);
    }

    /// Makes the documents those on disk, and those of now that are not saved. A spec keeps at least one.
    private void takeDocuments(SequencedMap<SpecPath, SourceText> onDisk) {
        List<SpecPath> before =
                spec().documents().stream().map(SpecDocument::path).toList();
        List<SpecPath> now = new ArrayList<>(onDisk.keySet());
        before.stream().filter(path -> isUnsaved(path) && !now.contains(path)).forEach(now::add);
        if (now.isEmpty() || now.equals(before)) {
            return;
        }
        Map<SpecPath, String> added = new LinkedHashMap<>();
        onDisk.forEach((path, source) -> {
            if (!before.contains(path)) {
                if (!open(path).exists()) {
                    texts.put(path, OpenText.of(source));
                }
                added.put(path, open(path).text());
            }
        });
        analysis.documents(now, added);
        before.stream().filter(path -> !now.contains(path)).forEach(path -> {
            texts.remove(path);
            undo.forget(path);
        });
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
