package org.clausewright.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.plugin.SpecLinter;

/// An opened spec: the texts as they are being edited, one undo history over all its files, and the analysed snapshots
/// that follow. All methods belong to the results' thread (the window's), and so do all listeners' calls; parsing, lint
/// and files are worked on elsewhere.
public final class Workspace implements AutoCloseable {

    private final Path root;
    private final RecoveryJournal journal;
    private final Analysis analysis;
    private final Texts texts;
    private final DiskSync disk;
    private final RecoveryOffers recovery;
    private final ImportSync imports;

    /// @param loaded what was read from disk
    /// @param linter what checks this spec
    /// @param state  where unsaved text is kept for recovery
    public Workspace(SpecFolder.Loaded loaded, Tasks tasks, SpecLinter linter, Path state) {
        this(loaded, tasks, linter, state, _ -> false);
    }

    /// @param loaded  what was read from disk
    /// @param linter  what checks this spec
    /// @param state   where unsaved text is kept for recovery
    /// @param trusted whether a person trusts the spec in a folder, so that it may import from outside of
    /// its repository
    public Workspace(SpecFolder.Loaded loaded, Tasks tasks, SpecLinter linter, Path state, Predicate<Path> trusted) {
        this.root = loaded.root();
        this.journal = new RecoveryJournal(state, root, tasks.lane("recovery"));
        this.analysis = new Analysis(loaded, tasks, linter);
        this.texts = new Texts(loaded, journal, analysis);
        this.disk = new DiskSync(loaded, tasks, texts, analysis, journal);
        this.imports = new ImportSync(loaded, tasks, analysis, trusted);
        this.recovery = new RecoveryOffers(texts, journal);
    }

    /// Where the spec stands.
    public Path root() {
        return root;
    }

    /// The text of a file as it is now, saved or not; empty where there is no such file. A file of an
    /// import has the text that stood on disk when it was last looked at.
    public Optional<String> text(SpecPath file) {
        return file.prefix().isPresent() ? imports.text(file) : texts.text(file);
    }

    /// The files whose texts are open here, in the order of their paths.
    public Set<SpecPath> files() {
        return texts.files();
    }

    /// Why a file cannot be edited, in words; empty where it can.
    public Optional<String> readOnly(SpecPath file) {
        return texts.readOnly(file);
    }

    /// Applies a change as one undo step. Nothing is written before [#save]. A change that touches a file which cannot
    /// be edited is not applied at all.
    ///
    /// @return whether it was applied
    /// @throws IndexOutOfBoundsException where an edit reaches beyond a text
    public boolean apply(SpecEdit edit) {
        return texts.apply(edit);
    }

    /// Applies what was typed in a view: keys that follow each other become one undo step. The source is passed on in
    /// the [TextChange], so that the view can tell its own changes.
    ///
    /// @throws IndexOutOfBoundsException where the edit reaches beyond the text
    public void type(SpecPath file, TextEdit edit, Object source) {
        texts.type(file, edit, source);
    }

    /// Ends the undo step that keys are collected in: the caret was moved, or a view was left.
    public void endTyping() {
        texts.endTyping();
    }

    /// The title of what Undo would take back.
    public Optional<String> undoTitle() {
        return texts.undoTitle();
    }

    public Optional<String> redoTitle() {
        return texts.redoTitle();
    }

    /// Takes the last change back, in all the files that it touched, and says which these are.
    public List<SpecPath> undo() {
        return texts.undo();
    }

    /// Does again what was taken back last, and says which files that touched.
    public List<SpecPath> redo() {
        return texts.redo();
    }

    /// Told at once of every change of a text, also those of undo and of files changed on disk.
    public Subscription onText(Consumer<TextChange> listener) {
        Subscription imported = imports.onText(listener);
        Subscription own = texts.onText(listener);
        return () -> {
            own.close();
            imported.close();
        };
    }

    /// What was not saved when the program last ended with this spec open, where it differs from what is here; oldest
    /// first, and twice for a file where an older offer was not answered. It is offered until it is answered.
    public List<Recovered> recovered() {
        return recovery.recovered();
    }

    /// Brings recovered texts back as one change, which can be undone and is not yet saved. Of two texts of one
    /// file the older becomes an undo step of its own. What was not chosen or cannot be edited stays offered.
    public void restore(List<Recovered> chosen) {
        recovery.restore(chosen);
    }

    /// Gives recovered texts up.
    public void discardRecovered() {
        recovery.discard();
    }

    /// Waits until what is unsaved is kept for recovery, for tests.
    void flushJournal() {
        journal.flush();
    }

    /// The files whose text is not what stands on disk.
    public Set<SpecPath> unsaved() {
        return texts.unsaved();
    }

    /// Told when files become unsaved or saved.
    public Subscription onUnsaved(Runnable listener) {
        return texts.onUnsaved(listener);
    }

    /// Writes what is unsaved. A file that fails keeps both its old content on disk and its new text here; the others
    /// are saved all the same.
    ///
    /// @param done told which files were saved, or of the first failure
    public void save(Consumer<Outcome<Set<SpecPath>>> done) {
        disk.save(done);
    }

    /// Looks whether files were changed, made or removed by other programs. Those without unsaved text take the new
    /// text at once; the others are named and stay as they are. So are documents that are gone from the disk,
    /// since their text here may be the last one.
    ///
    /// @param conflicting told which files were changed both here and on disk; not called where there are none
    public void checkDisk(Consumer<Set<SpecPath>> conflicting) {
        disk.checkDisk(conflicting);
        analysis.checkStyles();
        imports.look();
    }

    /// Reads the imports anew: the person has said whether the spec may read outside of its repository.
    public void trustChanged() {
        imports.look();
    }

    /// Opens a file in the spec's folder that is no part of the spec, such as a style, so that it can be looked at and
    /// edited. Nothing is done where it cannot be read.
    ///
    /// @param done runs when it is open: at once where it is already
    public void open(SpecPath file, Runnable done) {
        disk.open(file, done);
    }

    /// Gives up the text here for the one on disk.
    public void takeTheirs(SpecPath file) {
        disk.takeTheirs(file);
    }

    /// Keeps the text here, to be saved over the one on disk.
    public void keepMine(SpecPath file) {
        disk.keepMine(file);
    }

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

    /// What goes over the snapshots, for trying out other words: it knows the findings of every block that it has seen.
    public SpecLinter linter() {
        return analysis.linter();
    }

    /// Runs once the snapshot and the findings have caught up with the texts.
    public void whenSettled(Runnable action) {
        analysis.whenSettled(action);
    }

    /// Runs once the findings of the rules that take longer have caught up with the texts as well, such as those of
    /// conflicts. Without it they follow when nobody has typed for a while.
    ///
    /// @param stopped runs instead where they do not: a person has stopped them, or one has failed
    public void whenChecked(Runnable action, Runnable stopped) {
        analysis.whenChecked(action, stopped);
    }

    /// Lets go of everything. What is not saved is given up: ask first.
    @Override
    public void close() {
        analysis.close();
        journal.close();
    }
}
