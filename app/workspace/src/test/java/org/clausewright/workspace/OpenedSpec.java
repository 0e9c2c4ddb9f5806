package org.clausewright.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.workspace.plugin.Plugins;

/// A spec in a folder, opened in a workspace whose results arrive on the test's thread.
final class OpenedSpec implements AutoCloseable {

    final DrainedQueue queue = new DrainedQueue();
    final Tasks tasks = new Tasks(queue);
    final Workspace workspace;
    private final Path root;

    private OpenedSpec(Path root, Path state, Plugins plugins) {
        this.root = root;
        this.workspace = switch (SpecFolder.load(root)) {
            case Outcome.Done<SpecFolder.Loaded> done ->
                new Workspace(done.value(), tasks, plugins.linter(done.value().root()), state);
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    static OpenedSpec of(Path root, Path state) {
        return of(root, state, Plugins.none());
    }

    static OpenedSpec of(Path root, Path state, Plugins plugins) {
        return new OpenedSpec(root, state, plugins);
    }

    static void write(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    String text(String file) {
        return workspace.text(SpecPath.of(file)).orElse("");
    }

    String onDisk(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    List<String> namesOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    List<Failure> save() {
        List<Failure> failures = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        workspace.save(outcome -> {
            outcome.handle(_ -> {}, failures::add);
            done.set(true);
        });
        queue.until(done::get);
        return failures;
    }

    /// The files that were changed on both sides.
    Set<SpecPath> checkDisk() {
        Set<SpecPath> conflicting = new TreeSet<>();
        workspace.checkDisk(conflicting::addAll);
        queue.until(tasks::isIdle);
        settle();
        return conflicting;
    }

    void settle() {
        AtomicBoolean settled = new AtomicBoolean();
        queue.execute(() -> workspace.whenSettled(() -> settled.set(true)));
        queue.until(settled::get);
    }

    List<String> documents() {
        return workspace.spec().documents().stream()
                .map(document -> document.path().value())
                .toList();
    }

    @Override
    public void close() {
        workspace.close();
        tasks.close();
    }
}
