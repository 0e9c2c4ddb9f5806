package org.clausewright.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

/// A folder for real repositories, the `git` program to check them with, and a home of its own for both.
abstract class Sandbox {

    static final Author ADA = new Author("Ada Lovelace", "ada@example.org");

    @TempDir
    Path temporary;

    Path home;
    Path repo;
    private SystemReader real;

    @BeforeEach
    void isolate() throws IOException {
        home = Files.createDirectory(temporary.resolve("home"));
        repo = Files.createDirectory(temporary.resolve("repo"));
        real = SystemReader.getInstance();
        SystemReader.setInstance(new IsolatedGit(real, home));
    }

    @AfterEach
    void release() {
        SystemReader.setInstance(real);
    }

    /// A repository made by the git program, with an author.
    void initialised() {
        git("init", "-q", "-b", "main");
        git("config", "user.name", "Grace Hopper");
        git("config", "user.email", "grace@example.org");
    }

    /// What the git program prints in the repository; it leaves nothing running behind it.
    String git(String... arguments) {
        return gitIn(repo, arguments);
    }

    String gitIn(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "core.quotepath=false", "-c", "maintenance.auto=false", "-c", "gc.auto=0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("XDG_"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                fail(String.join(" ", command) + "\n" + output);
            }
            return output.stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs what is expected to stop half-way, such as a merge with conflicts.
    void gitFails(String... arguments) {
        assertThrows(AssertionError.class, () -> git(arguments));
    }

    void write(String path, String text) {
        writeTo(repo.resolve(path), text);
    }

    static void writeTo(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VersionedFolder folder() {
        return folderAt(repo);
    }

    static VersionedFolder folderAt(Path root) {
        return done(VersionedFolder.find(root)).orElseThrow();
    }

    static Set<SpecPath> files(String... paths) {
        return Stream.of(paths).map(SpecPath::of).collect(Collectors.toSet());
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Failed<T> failed ->
                fail(failed.failure().getClass() + ": " + failed.failure().message());
        };
    }

    static <F extends Failure> F failed(Class<F> kind, Outcome<?> outcome) {
        Optional<Failure> failure =
                outcome instanceof Outcome.Failed<?> failed ? Optional.of(failed.failure()) : Optional.empty();
        assertEquals(Optional.of(kind), failure.map(Failure::getClass), outcome.toString());
        return kind.cast(failure.orElseThrow());
    }

    /// What git's own checks say of the repository.
    void assertSound() {
        List<String> complaints = git("fsck", "--strict", "--no-dangling", "--no-progress")
                .lines()
                .filter(line -> !line.startsWith("notice:"))
                .toList();
        assertEquals(List.of(), complaints);
    }
}
