package org.clausewright.history;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/// Finds commits by what people call them.
final class Revisions {

    private Revisions() {}

    /// Empty where no commit, or more than one, goes by that name.
    static Optional<ObjectId> commit(Repository git, String revision) throws IOException {
        try {
            return Optional.ofNullable(git.resolve(revision + "^{commit}"));
        } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException noCommit) {
            return Optional.empty();
        }
    }
}
