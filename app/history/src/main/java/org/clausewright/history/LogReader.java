package org.clausewright.history;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// The commits that changed one file, newest first. Where the file came to be by a rename, its past goes on under the
/// earlier name.
final class LogReader {

    private static final String STEP = "Reading the history";

    private final Repository git;
    private final int limit;
    private final Watch watch;

    LogReader(Repository git, int limit, Watch watch) {
        this.git = git;
        this.limit = limit;
        this.watch = watch;
    }

    Outcome<List<LogEntry>> read(String path) throws IOException {
        List<LogEntry> entries = new ArrayList<>();
        Optional<Origin> next = Optional.ofNullable(git.resolve(Constants.HEAD)).map(head -> new Origin(head, path));
        while (next.isPresent() && entries.size() < limit) {
            Optional<ObjectId> oldest = collect(next.get(), entries);
            next = oldest.isPresent() ? earlier(oldest.get(), next.get().path()) : Optional.empty();
        }
        return Outcome.done(List.copyOf(entries));
    }

    /// Where to go on reading.
    private record Origin(ObjectId commit, String path) {}

    private Optional<ObjectId> collect(Origin origin, List<LogEntry> entries) throws IOException {
        Optional<ObjectId> oldest = Optional.empty();
        try (RevWalk walk = new RevWalk(git)) {
            walk.markStart(walk.parseCommit(origin.commit()));
            walk.setTreeFilter(AndTreeFilter.create(
                    List.of(new WatchedFilter(watch, STEP), PathFilter.create(origin.path()), TreeFilter.ANY_DIFF)));
            RevCommit commit;
            while (entries.size() < limit && (commit = walk.next()) != null) {
                entries.add(entry(commit, origin.path()));
                oldest = Optional.of(commit.getId());
            }
        }
        return oldest;
    }

    private static LogEntry entry(RevCommit commit, String path) {
        PersonIdent author = commit.getAuthorIdent();
        OffsetDateTime when =
                author.getWhenAsInstant().atZone(author.getZoneId()).toOffsetDateTime();
        return new LogEntry(
                commit.name(), path, when, author.getName(), author.getEmailAddress(), commit.getShortMessage());
    }

    /// The file that the commit renamed to `path`, in the commit before it.
    private Optional<Origin> earlier(ObjectId commitId, String path) throws IOException {
        Stopped.unlessWanted(watch, STEP);
        try (RevWalk walk = new RevWalk(git);
                TreeWalk trees = new TreeWalk(walk.getObjectReader())) {
            RevCommit commit = walk.parseCommit(commitId);
            if (commit.getParentCount() == 0) {
                return Optional.empty();
            }
            RevCommit parent = walk.parseCommit(commit.getParent(0));
            trees.addTree(parent.getTree());
            trees.addTree(commit.getTree());
            trees.setRecursive(true);
            trees.setFilter(AndTreeFilter.create(new WatchedFilter(watch, STEP), TreeFilter.ANY_DIFF));
            return renamed(DiffEntry.scan(trees), path).map(old -> new Origin(parent.getId(), old));
        }
    }

    private Optional<String> renamed(List<DiffEntry> changes, String path) throws IOException {
        if (changes.stream().noneMatch(change -> isAdded(change, path))) {
            return Optional.empty();
        }
        RenameDetector detector = new RenameDetector(git);
        changes.stream()
                .filter(change -> change.getChangeType() == ChangeType.DELETE || isAdded(change, path))
                .forEach(detector::add);
        return detector.compute().stream()
                .filter(change -> change.getChangeType() == ChangeType.RENAME)
                .filter(change -> change.getNewPath().equals(path))
                .map(DiffEntry::getOldPath)
                .findFirst();
    }

    private static boolean isAdded(DiffEntry change, String path) {
        return change.getChangeType() == ChangeType.ADD && change.getNewPath().equals(path);
    }
}
