package org.clausewright.workspace;

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
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecFileKind;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.SourceText;

/// Keeps the texts here and the files on disk together: saves, and takes what other programs have changed.
///
/// What the methods that [Workspace] passes on promise stands there.
final class DiskSync {

    private final Texts texts;
    private final Analysis analysis;
    private final RecoveryJournal journal;
    private final DiskFiles disk;
    private final List<Runnable> afterSaving = new ArrayList<>();
    private boolean saving;

    DiskSync(SpecFolder.Loaded loaded, Tasks tasks, Texts texts, Analysis analysis, RecoveryJournal journal) {
        this.texts = texts;
        this.analysis = analysis;
        this.journal = journal;
        this.disk = new DiskFiles(loaded.root(), loaded.only().isPresent(), tasks);
        analysis.onDocuments(settings -> disk.documents(settings, found -> {
            found.ifPresent(this::takeDocuments);
            analysis.answered();
        }));
    }

    void save(Consumer<Outcome<Set<SpecPath>>> done) {
        if (saving) {
            afterSaving.add(() -> save(done));
            return;
        }
        saving = true;
        Set<SpecPath> files = texts.unsaved();
        texts.endTyping();
        disk.write(files.stream().map(this::write).toList(), result -> {
            saving = false;
            result.written().forEach(texts::written);
            if (texts.unsaved().isEmpty()) {
                journal.clear();
            }
            if (files.stream().anyMatch(this::mayBeNewDocument)) {
                disk.documents(analysis.spec().settings(), found -> found.ifPresent(this::takeDocuments));
            }
            texts.tellUnsaved();
            done.accept(result.failure()
                    .<Outcome<Set<SpecPath>>>map(Outcome::failed)
                    .orElseGet(() -> Outcome.done(new LinkedHashSet<>(files))));
            List<Runnable> waiting = List.copyOf(afterSaving);
            afterSaving.clear();
            waiting.forEach(Runnable::run);
        });
    }

    private DiskFiles.Write write(SpecPath file) {
        OpenText open = texts.open(file);
        SpecFileKind kind = SpecFileKind.of(file);
        boolean goesWhenEmpty = kind == SpecFileKind.EXAMPLES || kind == SpecFileKind.DECISIONS;
        boolean removes = open.buffer.length() == 0 && (goesWhenEmpty || open.isUndone());
        return new DiskFiles.Write(file, open.text(), open.content(), open.onDisk(), removes);
    }

    private boolean mayBeNewDocument(SpecPath file) {
        return SpecFileKind.of(file) == SpecFileKind.OTHER
                && analysis.spec().document(file).isEmpty();
    }

    void checkDisk(Consumer<Set<SpecPath>> conflicting) {
        disk.changed(texts.onDisk(), analysis.spec().settings(), changes -> {
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
        OpenText open = texts.open(path);
        if (!open.isEditable()) {
            bytes.ifPresent(found -> texts.takeFromDisk(path, Optional.of(found)));
            return true;
        }
        if (DiskFiles.same(bytes, open.onDisk())) {
            return true;
        }
        if (bytes.isPresent() && Arrays.equals(bytes.get(), SourceText.encode(open.text()))) {
            texts.agree(path, bytes);
            return true;
        }
        boolean lastCopy = bytes.isEmpty() && isDocument(path);
        if (open.isUnsaved() || lastCopy) {
            if (lastCopy) {
                texts.keep(path, bytes);
            }
            return false;
        }
        texts.takeFromDisk(path, bytes);
        return true;
    }

    private boolean isDocument(SpecPath path) {
        return analysis.spec().documents().stream()
                .anyMatch(document -> document.path().equals(path));
    }

    void open(SpecPath file, Runnable done) {
        if (texts.text(file).isPresent() || file.prefix().isPresent()) {
            done.run();
            return;
        }
        disk.read(file, bytes -> {
            if (bytes.isPresent()) {
                texts.takeFromDisk(file, bytes);
                done.run();
            }
        });
    }

    void takeTheirs(SpecPath file) {
        disk.read(file, bytes -> {
            texts.takeFromDisk(file, bytes);
            disk.documents(analysis.spec().settings(), found -> found.ifPresent(this::takeDocuments));
        });
    }

    void keepMine(SpecPath file) {
        disk.read(file, bytes -> texts.keep(file, bytes));
    }

    /// Makes the documents those on disk, and those of now that are not saved. A spec keeps at least one.
    private void takeDocuments(SequencedMap<SpecPath, SourceText> onDisk) {
        List<SpecPath> before =
                analysis.spec().documents().stream().map(SpecDocument::path).toList();
        List<SpecPath> now = new ArrayList<>(onDisk.keySet());
        before.stream()
                .filter(path -> texts.isUnsaved(path) && !now.contains(path))
                .forEach(now::add);
        if (now.isEmpty() || now.equals(before)) {
            return;
        }
        Map<SpecPath, String> added = new LinkedHashMap<>();
        onDisk.forEach((path, source) -> {
            if (!before.contains(path)) {
                texts.open(path, source);
                added.put(path, texts.open(path).text());
            }
        });
        analysis.documents(now, added);
        before.stream().filter(path -> !now.contains(path)).forEach(texts::forget);
    }
}
