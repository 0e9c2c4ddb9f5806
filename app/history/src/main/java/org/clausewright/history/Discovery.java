package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.InitCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.InvalidRefNameException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;

/// Finds the repository around a folder, or makes one.
final class Discovery {

    private static final String BRANCH = "main";

    private Discovery() {}

    static Outcome<Optional<VersionedFolder>> find(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Outcome.failed(new OpenFailure.NoFolder(folder));
        }
        return Faults.asFailures(() -> {
            Path root = folder.toRealPath();
            FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
            if (builder.getGitDir() == null) {
                return Outcome.done(Optional.empty());
            }
            try (Repository git = Opening.build(builder.setMustExist(true))) {
                return folderIn(git, root).map(Optional::of);
            } catch (RepositoryNotFoundException gone) {
                return Outcome.failed(new OpenFailure.Astray(root));
            }
        });
    }

    private static Outcome<VersionedFolder> folderIn(Repository git, Path root) throws IOException {
        if (git.isBare()) {
            return Outcome.failed(new OpenFailure.Bare(git.getDirectory().toPath()));
        }
        Path top = git.getWorkTree().toPath().toRealPath();
        if (!root.startsWith(top) || root.startsWith(git.getDirectory().toPath().toRealPath())) {
            return Outcome.failed(new OpenFailure.Astray(root));
        }
        return Outcome.done(new VersionedFolder(root, Place.of(git, top, root)));
    }

    static Outcome<VersionedFolder> create(Path folder) {
        return Faults.asFailures(() -> {
            Files.createDirectories(folder);
            return switch (find(folder)) {
                case Outcome.Failed<Optional<VersionedFolder>> failed -> Outcome.failed(failed.failure());
                case Outcome.Done<Optional<VersionedFolder>> found
                when found.value().isPresent() ->
                    Outcome.failed(
                            new OpenFailure.AlreadyVersioned(found.value().get().top()));
                case Outcome.Done<Optional<VersionedFolder>> _ -> init(folder.toRealPath());
            };
        });
    }

    private static Outcome<VersionedFolder> init(Path root) throws IOException {
        Opening.measureDiskInBackground();
        try (Git made = withBranch(Git.init().setDirectory(root.toFile())).call()) {
            return folderIn(made.getRepository(), root);
        } catch (GitAPIException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static InitCommand withBranch(InitCommand init) throws IOException, InvalidRefNameException {
        try {
            String own = SystemReader.getInstance().getUserConfig().getString("init", null, "defaultBranch");
            return init.setInitialBranch(own != null && Repository.isValidRefName("refs/heads/" + own) ? own : BRANCH);
        } catch (ConfigInvalidException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
