package org.clausewright.desktop.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.history.CommitFailure;
import org.clausewright.history.Committed;
import org.clausewright.history.Status;
import org.clausewright.history.VersionedFolder;
import org.clausewright.history.Watch;
import org.clausewright.spec.Outcome;

/// A spec to start from.
public record Template(Path source) {

    /// Copies the template, makes the copy a repository and commits it. Where git does not know the person yet, the
    /// first commit is left to them. Reads and writes files.
    ///
    /// @return the new spec's folder, or failed with a [TemplateFailure] or what the history says
    public Outcome<Path> makeSpec(Path folder) {
        try {
            if (isOccupied(folder)) {
                return Outcome.failed(new TemplateFailure.Occupied(folder));
            }
            copy(folder);
        } catch (IOException unwritable) {
            return Outcome.failed(new TemplateFailure.NotCopied(folder, String.valueOf(unwritable.getMessage())));
        }
        return switch (VersionedFolder.create(folder)) {
            case Outcome.Failed<VersionedFolder> failed -> Outcome.failed(failed.failure());
            case Outcome.Done<VersionedFolder> made -> commit(made.value()).map(done -> folder);
        };
    }

    private static Outcome<Boolean> commit(VersionedFolder folder) {
        return switch (folder.status(Watch.NONE)) {
            case Outcome.Failed<Status> failed -> Outcome.failed(failed.failure());
            case Outcome.Done<Status> status -> {
                Outcome<Committed> commit = folder.commit(
                        status.value().files().stream().map(file -> file.path()).collect(Collectors.toSet()),
                        Messages.of(Template.class).text("template.commit"));
                yield commit instanceof Outcome.Failed<Committed> failed
                                && !(failed.failure() instanceof CommitFailure.AuthorMissing)
                        ? Outcome.failed(failed.failure())
                        : Outcome.done(true);
            }
        };
    }

    private static boolean isOccupied(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isPresent();
        }
    }

    private void copy(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(source)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !source.relativize(file).startsWith(".git"))
                    .toList();
        }
        for (Path file : files) {
            Path target = folder.resolve(source.relativize(file).toString());
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.copy(file, target);
        }
    }
}
