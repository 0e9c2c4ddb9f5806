package org.clausewright.history;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.revwalk.RevWalk;

/// Commits chosen files and nothing else, as `git commit -- files` does: the commit is the last one with these files as
/// they stand on disk, and whatever else was staged stays staged. Written on git's objects rather than through JGit's
/// command, which runs hooks and programs that sign.
final class CommitWriter {

    private final Repository git;
    private final Place place;
    private final PersonIdent author;
    private final PersonIdent committer;

    CommitWriter(Repository git, Place place, PersonIdent author, PersonIdent committer) {
        this.git = git;
        this.place = place;
        this.author = author;
        this.committer = committer;
    }

    Outcome<Committed> commit(Set<SpecPath> files, CommitMessage message) throws IOException {
        Optional<String> operation = operation(git.getRepositoryState());
        if (operation.isPresent()) {
            return Outcome.failed(new CommitFailure.Underway(operation.get()));
        }
        DirCache index = git.lockDirCache();
        try {
            return commit(new ChosenFiles(git, place, files), message, index);
        } finally {
            index.unlock();
        }
    }

    private Outcome<Committed> commit(ChosenFiles files, CommitMessage message, DirCache index) throws IOException {
        Optional<String> conflict = firstConflict(index);
        if (conflict.isPresent()) {
            return Outcome.failed(new CommitFailure.Conflicts(conflict.get()));
        }
        Optional<ObjectId> parent = Optional.ofNullable(git.resolve(Constants.HEAD));
        try (ObjectInserter inserter = git.newObjectInserter()) {
            ObjectId before = treeOf(parent);
            DirCache next = entries(before);
            Optional<CommitFailure> objection = files.store(index, next, inserter);
            if (objection.isPresent()) {
                return Outcome.failed(objection.get());
            }
            files.applyTo(next);
            ObjectId tree = next.writeTree(inserter);
            if (tree.equals(before)) {
                return Outcome.failed(new CommitFailure.NothingChanged());
            }
            ObjectId commit = insert(tree, parent, message, inserter);
            files.applyTo(index);
            index.write();
            return advance(parent, commit, message, index);
        }
    }

    /// The tree of the last commit; the empty one, which need not be stored, where there is no commit yet.
    private ObjectId treeOf(Optional<ObjectId> parent) throws IOException {
        if (parent.isEmpty()) {
            return Constants.EMPTY_TREE_ID;
        }
        try (RevWalk walk = new RevWalk(git)) {
            return walk.parseCommit(parent.get()).getTree().getId();
        }
    }

    private DirCache entries(ObjectId tree) throws IOException {
        if (tree.equals(Constants.EMPTY_TREE_ID)) {
            return DirCache.newInCore();
        }
        try (ObjectReader reader = git.newObjectReader()) {
            return DirCache.read(reader, tree);
        }
    }

    private ObjectId insert(ObjectId tree, Optional<ObjectId> parent, CommitMessage message, ObjectInserter inserter)
            throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        parent.ifPresent(commit::setParentId);
        commit.setAuthor(author);
        commit.setCommitter(committer);
        commit.setMessage(message.stored());
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        return id;
    }

    /// Moves the branch, then puts the new index in place: a crash between the two loses nothing.
    private Outcome<Committed> advance(
            Optional<ObjectId> parent, ObjectId commit, CommitMessage message, DirCache index) throws IOException {
        RefUpdate update = git.updateRef(Constants.HEAD);
        update.setNewObjectId(commit);
        update.setExpectedOldObjectId(parent.orElse(ObjectId.zeroId()));
        update.setRefLogIdent(committer);
        update.setRefLogMessage((parent.isEmpty() ? "commit (initial): " : "commit: ") + message.subject(), false);
        return switch (update.forceUpdate()) {
            case NEW, FORCED, FAST_FORWARD -> {
                index.commit();
                yield Outcome.done(new Committed(commit.name(), message.subject(), CommitNotes.about(git)));
            }
            case LOCK_FAILURE, REJECTED, REJECTED_CURRENT_BRANCH -> Outcome.failed(new CommitFailure.Overtaken());
            case NOT_ATTEMPTED, NO_CHANGE, IO_FAILURE, RENAMED, REJECTED_MISSING_OBJECT, REJECTED_OTHER_REASON ->
                Outcome.failed(new HistoryFailure.Disk("the branch could not be moved to the new commit"));
        };
    }

    private static Optional<String> firstConflict(DirCache index) {
        for (int i = 0; index.hasUnmergedPaths() && i < index.getEntryCount(); i++) {
            if (!index.getEntry(i).isMerged()) {
                return Optional.of(index.getEntry(i).getPathString());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> operation(RepositoryState state) {
        return switch (state) {
            case SAFE, BARE, BISECTING -> Optional.empty();
            case MERGING, MERGING_RESOLVED -> Optional.of("a merge");
            case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> Optional.of("a cherry-pick");
            case REVERTING, REVERTING_RESOLVED -> Optional.of("a revert");
            case APPLY -> Optional.of("applying patches");
            case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE -> Optional.of("a rebase");
        };
    }
}
