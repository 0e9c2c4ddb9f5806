package org.clausewright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.SourceText;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.workspace.UndoHistory.Step;

/// The texts of an opened spec as they are being edited, with one undo history over all of them. Every change goes to
/// the journal and to the analysis, and listeners are told.
///
/// What the methods that [Workspace] passes on promise stands there.
final class Texts {

    private final Map<SpecPath, OpenText> texts = new LinkedHashMap<>();
    private final UndoHistory undo = new UndoHistory(System::nanoTime);
    private final RecoveryJournal journal;
    private final Analysis analysis;
    private final Listeners<TextChange> onText = new Listeners<>();
    private final Listeners<Texts> onUnsaved = new Listeners<>();
    private long lastContent;

    Texts(SpecFolder.Loaded loaded, RecoveryJournal journal, Analysis analysis) {
        loaded.texts().forEach((path, text) -> texts.put(path, OpenText.of(text)));
        this.journal = journal;
        this.analysis = analysis;
    }

    Optional<String> text(SpecPath file) {
        return Optional.ofNullable(texts.get(file)).filter(OpenText::exists).map(OpenText::text);
    }

    Set<SpecPath> files() {
        Set<SpecPath> files = new TreeSet<>();
        texts.forEach((path, open) -> {
            if (open.exists()) {
                files.add(path);
            }
        });
        return files;
    }

    Optional<String> readOnly(SpecPath file) {
        if (file.prefix().isPresent()) {
            return Optional.of(
                    file.fileName() + " belongs to the import “" + file.prefix().get()
                            + "” and is shown as it stands there. To edit it, open that folder as a spec of its own.");
        }
        OpenText open = texts.get(file);
        return open == null || open.isEditable()
                ? Optional.empty()
                : Optional.of(file + " is not UTF-8 text. It is shown as well as can be and cannot be edited here, "
                        + "since saving would damage it.");
    }

    boolean apply(SpecEdit edit) {
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

    boolean isUnsaved(SpecPath file) {
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

    void type(SpecPath file, TextEdit edit, Object source) {
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

    void endTyping() {
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
            tellUnsaved();
        }
    }

    Optional<String> undoTitle() {
        return undo.undoTitle();
    }

    Optional<String> redoTitle() {
        return undo.redoTitle();
    }

    List<SpecPath> undo() {
        return undo.undo()
                .map(entry -> replay(
                        entry.title(),
                        entry.steps().reversed().stream()
                                .map(step -> new Replay(step.file(), step.inverse(), step.contentBefore()))
                                .toList()))
                .orElse(List.of());
    }

    List<SpecPath> redo() {
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

    OpenText open(SpecPath file) {
        return texts.computeIfAbsent(file, _ -> OpenText.fresh());
    }

    Subscription onText(Consumer<TextChange> listener) {
        return onText.add(listener);
    }

    Set<SpecPath> unsaved() {
        Set<SpecPath> unsaved = new TreeSet<>();
        texts.forEach((path, open) -> {
            if (open.isUnsaved()) {
                unsaved.add(path);
            }
        });
        return unsaved;
    }

    Subscription onUnsaved(Runnable listener) {
        return onUnsaved.add(_ -> listener.run());
    }

    void tellUnsaved() {
        onUnsaved.tell(this);
    }

    /// The bytes that stand on disk, as far as is known.
    Map<SpecPath, Optional<byte[]>> onDisk() {
        Map<SpecPath, Optional<byte[]>> known = new LinkedHashMap<>();
        texts.forEach((path, open) -> known.put(path, open.onDisk()));
        return known;
    }

    /// A text was written, and may have been changed since.
    void written(DiskFiles.Written written) {
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

    /// What stands on disk is what is here, whoever wrote it.
    void agree(SpecPath file, Optional<byte[]> bytes) {
        OpenText open = open(file);
        open.saved(open.content(), bytes);
        journal.saved(file);
        tellUnsaved();
    }

    /// What stands on disk is not what is here, and here counts.
    void keep(SpecPath file, Optional<byte[]> bytes) {
        OpenText open = open(file);
        if (!open.isUnsaved()) {
            journal.begin(file, open.text());
        }
        open.differsFrom(bytes);
        tellUnsaved();
    }

    /// Gives up the text here for the one on disk, and with it what could be undone of it.
    void takeFromDisk(SpecPath file, Optional<byte[]> bytes) {
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
        tellUnsaved();
    }

    /// Opens a file that was found on disk, where it is not open yet.
    void open(SpecPath file, SourceText source) {
        if (!open(file).exists()) {
            texts.put(file, OpenText.of(source));
        }
    }

    /// Lets go of a file that is no part of the spec any more.
    void forget(SpecPath file) {
        texts.remove(file);
        undo.forget(file);
    }
}
