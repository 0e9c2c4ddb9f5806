package org.clausewright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.AtomicSave;

/// Reads and writes a workspace's files off the window's thread.
final class DiskFiles {

    /// A text to be written.
    ///
    /// @param expected what stands on disk as far as is known
    record Write(SpecPath file, String text, long content, Optional<byte[]> expected) {}

    /// A text that was written, or a file that was removed because its text is empty.
    record Written(SpecPath file, long content, Optional<byte[]> bytes) {}

    /// What came of writing: what was written, and the first failure among the rest.
    record Result(List<Written> written, Optional<Failure> failure) {}

    private final Path root;
    private final Tasks tasks;

    DiskFiles(Path root, Tasks tasks) {
        this.root = root;
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
            boolean removes = write.text().isEmpty() && write.file().value().indexOf('/') > 0;
            Outcome<byte[]> outcome = removes
                    ? AtomicSave.delete(root, write.file(), write.expected())
                    : AtomicSave.save(root, write.file(), write.text(), write.expected());
            switch (outcome) {
                case Outcome.Done<byte[]> done ->
                    written.add(new Written(
                            write.file(), write.content(), removes ? Optional.empty() : Optional.of(done.value())));
                case Outcome.Failed<byte[]> failed -> first = first.or(() -> Optional.of(failed.failure()));
            }
        }
        return new Result(written, first);
    }

    /// Finds the files whose bytes are not the known ones. One that cannot be read counts as unchanged.
    void changed(Map<SpecPath, Optional<byte[]>> known, Consumer<Map<SpecPath, Optional<byte[]>>> done) {
        tasks.latest(
                "disk",
                "Look for changes on disk",
                progress -> {
                    Map<SpecPath, Optional<byte[]>> changed = new LinkedHashMap<>();
                    for (Map.Entry<SpecPath, Optional<byte[]>> each : known.entrySet()) {
                        progress.check();
                        contents(each.getKey()).ifPresent(now -> {
                            if (!same(now, each.getValue())) {
                                changed.put(each.getKey(), now);
                            }
                        });
                    }
                    return Outcome.done(changed);
                },
                outcome -> outcome.handle(done, _ -> {}));
    }

    void read(SpecPath file, Consumer<Optional<byte[]>> done) {
        tasks.latest(
                "disk: " + file,
                "Read " + file,
                _ -> Outcome.done(contents(file).orElse(Optional.empty())),
                outcome -> outcome.handle(done, _ -> {}));
    }

    /// The bytes of a file, or nothing inside where there is none; empty where it cannot be read.
    private Optional<Optional<byte[]>> contents(SpecPath file) {
        try {
            return Optional.of(Optional.of(Files.readAllBytes(file.in(root))));
        } catch (NoSuchFileException none) {
            return Optional.of(Optional.empty());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean same(Optional<byte[]> left, Optional<byte[]> right) {
        return left.isPresent() == right.isPresent() && (left.isEmpty() || Arrays.equals(left.get(), right.get()));
    }
}
