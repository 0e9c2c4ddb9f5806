package org.clausewright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.AtomicSave;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.SourceText;

/// Reads and writes a workspace's files off the window's thread.
final class DiskFiles {

    /// A text to be written.
    ///
    /// @param expected what stands on disk as far as is known
    /// @param removes  the file is to go away
    record Write(SpecPath file, String text, long content, Optional<byte[]> expected, boolean removes) {}

    /// A text that was written, or a file that was removed.
    record Written(SpecPath file, long content, Optional<byte[]> bytes) {}

    /// What came of writing: what was written, and the first failure among the rest.
    record Result(List<Written> written, Optional<Failure> failure) {}

    /// What is not as it was.
    ///
    /// @param files     those whose bytes are others now, and those that are new
    /// @param documents the documents as they stand on disk, where that may have changed
    record Changes(Map<SpecPath, Optional<byte[]>> files, Optional<SequencedMap<SpecPath, SourceText>> documents) {}

    private record Stamp(SpecPath file, long size, FileTime modified) {}

    private final Path root;
    private final boolean onlyOne;
    private final Tasks tasks;
    private final String key = "disk " + UUID.randomUUID();
    private volatile List<Stamp> lastStamps = List.of();

    /// @param onlyOne one document was opened, and others beside it are none of this spec
    DiskFiles(Path root, boolean onlyOne, Tasks tasks) {
        this.root = root;
        this.onlyOne = onlyOne;
        this.tasks = tasks;
    }

    void write(List<Write> writes, Consumer<Result> done) {
        tasks.run(
                "Save",
                _ -> Outcome.done(writeAll(writes)),
                outcome -> done.accept(
                        switch (outcome) {
                            case Outcome.Done<Result> finished -> finished.value();
                            case Outcome.Failed<Result> failed -> new Result(List.of(), Optional.of(failed.failure()));
                        }));
    }

    private Result writeAll(List<Write> writes) {
        List<Written> written = new ArrayList<>();
        Optional<Failure> first = Optional.empty();
        for (Write write : writes) {
            Outcome<byte[]> outcome = write.removes()
                    ? AtomicSave.delete(root, write.file(), write.expected())
                    : AtomicSave.save(root, write.file(), write.text(), write.expected());
            switch (outcome) {
                case Outcome.Done<byte[]> done ->
                    written.add(new Written(
                            write.file(),
                            write.content(),
                            write.removes() ? Optional.empty() : Optional.of(done.value())));
                case Outcome.Failed<byte[]> failed -> first = first.or(() -> Optional.of(failed.failure()));
            }
        }
        return new Result(written, first);
    }

    /// Finds what others changed. A file that cannot be read counts as unchanged.
    void changed(Map<SpecPath, Optional<byte[]>> known, Settings settings, Consumer<Changes> done) {
        tasks.latest(
                key,
                "Look for changes on disk",
                progress -> {
                    Map<SpecPath, Optional<byte[]>> changed = new LinkedHashMap<>();
                    Set<SpecPath> files = new LinkedHashSet<>(known.keySet());
                    files.addAll(SpecFolder.others(root));
                    for (SpecPath file : files) {
                        progress.check();
                        Optional<byte[]> before = known.getOrDefault(file, Optional.empty());
                        contents(file).filter(now -> !same(now, before)).ifPresent(now -> changed.put(file, now));
                    }
                    return Outcome.done(new Changes(changed, changedDocuments(settings)));
                },
                outcome -> outcome.handle(done, _ -> {}));
    }

    /// The documents that the settings mean now; not told where they cannot be read.
    void documents(Settings settings, Consumer<Optional<SequencedMap<SpecPath, SourceText>>> done) {
        tasks.latest(
                key + " documents",
                "Read the documents",
                _ -> Outcome.done(documentsNow(settings)),
                outcome -> outcome.handle(done, _ -> done.accept(Optional.empty())));
    }

    private Optional<SequencedMap<SpecPath, SourceText>> documentsNow(Settings settings) {
        if (onlyOne) {
            return Optional.empty();
        }
        return switch (SpecFolder.documents(root, settings)) {
            case Outcome.Done<SequencedMap<SpecPath, SourceText>> done -> Optional.of(done.value());
            case Outcome.Failed<SequencedMap<SpecPath, SourceText>> _ -> Optional.empty();
        };
    }

    private Optional<SequencedMap<SpecPath, SourceText>> changedDocuments(Settings settings) {
        List<Stamp> stamps = onlyOne ? List.of() : stamps(settings);
        if (stamps.equals(lastStamps)) {
            return Optional.empty();
        }
        lastStamps = stamps;
        return documentsNow(settings);
    }

    private List<Stamp> stamps(Settings settings) {
        return SpecFolder.candidates(root, settings).stream()
                .flatMap(file -> stamp(file).stream())
                .toList();
    }

    private Optional<Stamp> stamp(SpecPath file) {
        try {
            Path path = file.in(root);
            return Optional.of(new Stamp(file, Files.size(path), Files.getLastModifiedTime(path)));
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    /// Reads a file as it stands now. Not told where it cannot be read: then nothing changes.
    void read(SpecPath file, Consumer<Optional<byte[]>> done) {
        tasks.latest(
                key + " " + file,
                "Read " + file,
                _ -> Outcome.done(contents(file)),
                outcome -> outcome.handle(found -> found.ifPresent(done), _ -> {}));
    }

    /// The bytes of a file, or nothing inside where there is none; empty where it cannot be read.
    private Optional<Optional<byte[]>> contents(SpecPath file) {
        try {
            Path path = file.in(root);
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return Optional.empty();
            }
            return Optional.of(Optional.of(Files.readAllBytes(path)));
        } catch (NoSuchFileException none) {
            return Optional.of(Optional.empty());
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    static boolean same(Optional<byte[]> left, Optional<byte[]> right) {
        return left.isPresent() == right.isPresent() && (left.isEmpty() || Arrays.equals(left.get(), right.get()));
    }
}
