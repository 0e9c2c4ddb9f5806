package org.clausewright.workspace.template;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.history.Author;
import org.clausewright.history.VersionedFolder;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;

/// Makes a spec from a template: its files, and a repository with a first commit. Reads and writes files.
public final class NewSpec {

    private static final Author PROGRAM = new Author("Clausewright", "clausewright@localhost");

    /// A spec that was made.
    ///
    /// @param commit what became of the first commit
    public record Made(Path folder, FirstCommit commit) {}

    /// The first commit of a new spec.
    public enum FirstCommit {
        /// In the name of the person.
        BY_PERSON,
        /// In the name of the program, since git does not know the person yet. Nothing in it is the person's.
        BY_PROGRAM,
        /// None: the folder stands in a repository already, and what is committed to that is its owner's choice.
        LEFT_TO_REPOSITORY
    }

    private NewSpec() {}

    /// @param folder not there yet, or empty
    public static Outcome<Made> make(Template template, Path folder) {
        Set<SpecPath> files;
        try {
            if (isOccupied(folder)) {
                return Outcome.failed(new TemplateFailure.Occupied(folder));
            }
            files = copy(template, folder);
        } catch (IOException refused) {
            return Outcome.failed(new TemplateFailure.CannotWrite(folder, reason(refused)));
        }
        return switch (VersionedFolder.find(folder)) {
            case Outcome.Failed<Optional<VersionedFolder>> failed -> Outcome.failed(failed.failure());
            case Outcome.Done<Optional<VersionedFolder>> found
            when found.value().isPresent() -> Outcome.done(new Made(folder, FirstCommit.LEFT_TO_REPOSITORY));
            case Outcome.Done<Optional<VersionedFolder>> _ ->
                commit(template, folder, files).map(commit -> new Made(folder, commit));
        };
    }

    private static Outcome<FirstCommit> commit(Template template, Path folder, Set<SpecPath> files) {
        return switch (VersionedFolder.create(folder)) {
            case Outcome.Failed<VersionedFolder> failed -> Outcome.failed(failed.failure());
            case Outcome.Done<VersionedFolder> made ->
                switch (made.value().author()) {
                    case Outcome.Failed<Optional<Author>> failed -> Outcome.failed(failed.failure());
                    case Outcome.Done<Optional<Author>> author ->
                        made.value()
                                .commit(
                                        files,
                                        "Start from the template " + template.name(),
                                        author.value().orElse(PROGRAM))
                                .map(_ -> author.value().isPresent() ? FirstCommit.BY_PERSON : FirstCommit.BY_PROGRAM);
                };
        };
    }

    private static Set<SpecPath> copy(Template template, Path folder) throws IOException {
        Map<SpecPath, byte[]> files = template.files();
        for (Map.Entry<SpecPath, byte[]> file : files.entrySet()) {
            Path target = file.getKey().in(folder);
            Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(folder));
            Files.write(target, file.getValue());
        }
        return Set.copyOf(files.keySet());
    }

    private static boolean isOccupied(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isPresent();
        }
    }

    private static String reason(IOException refused) {
        return refused instanceof AccessDeniedException
                ? "this account may not write there"
                : "the system refuses to write there";
    }
}
