package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// Where a spec stands in a repository.
///
/// @param gitDirectory the `.git` of this worktree, or where its `.git` file leads
/// @param top          the top of the worktree
/// @param prefix       the spec's root relative to the top, with `/` at its end; empty where they are the same
record Place(Path gitDirectory, Path top, String prefix) {

    /// Something done with an open repository.
    interface Step<T> {
        Outcome<T> with(Repository git) throws IOException;
    }

    static Place of(Repository git, Path top, Path root) {
        String below = top.relativize(root).toString().replace('\\', '/');
        return new Place(git.getDirectory().toPath(), top, below.isEmpty() ? "" : below + "/");
    }

    String inRepository(SpecPath path) {
        return prefix + path;
    }

    /// Empty where the file stands outside the spec, or has a name that a spec cannot hold.
    Optional<SpecPath> inSpec(String inRepository) {
        if (!inRepository.startsWith(prefix)) {
            return Optional.empty();
        }
        String path = inRepository.substring(prefix.length());
        return SpecPath.isValid(path) ? Optional.of(new SpecPath(path)) : Optional.empty();
    }

    /// Opens the repository for one piece of work, so that nothing that another program changed is seen too late. What
    /// git throws becomes a failure.
    <T> Outcome<T> open(Step<T> step) {
        return Faults.asFailures(() -> {
            try (Repository git = Opening.build(new FileRepositoryBuilder()
                    .setGitDir(gitDirectory.toFile())
                    .setWorkTree(top.toFile())
                    .setMustExist(true))) {
                ForeignFilters.disarm(git);
                return step.with(git);
            }
        });
    }
}
