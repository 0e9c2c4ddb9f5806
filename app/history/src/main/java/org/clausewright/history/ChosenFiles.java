package org.clausewright.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausewright.spec.SpecPath;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.DeletePath;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/// The files chosen for a commit, as they stand on disk: an index entry for each that is there, its content stored with
/// the line ends that git's attributes ask for; those that are not there are removals.
final class ChosenFiles {

    private final Repository git;
    private final Map<String, SpecPath> chosen = new TreeMap<>();
    private final Map<String, DirCacheEntry> present = new TreeMap<>();

    ChosenFiles(Repository git, Place place, Set<SpecPath> files) {
        this.git = git;
        files.forEach(file -> chosen.put(place.inRepository(file), file));
    }

    /// Stores what stands on disk. Returns what speaks against committing it.
    ///
    /// @param committed the tree of the last commit
    Optional<CommitFailure> store(DirCache index, DirCache committed, ObjectInserter inserter) throws IOException {
        try (TreeWalk walk = new TreeWalk(git)) {
            walk.setOperationType(OperationType.CHECKIN_OP);
            walk.setRecursive(true);
            walk.addTree(new DirCacheIterator(index));
            FileTreeIterator files = new FileTreeIterator(git);
            files.setDirCacheIterator(walk, 0);
            walk.addTree(files);
            walk.setFilter(PathFilterGroup.createFromStrings(chosen.keySet()));
            while (walk.next()) {
                WorkingTreeIterator file = walk.getTree(1, WorkingTreeIterator.class);
                SpecPath path = chosen.get(walk.getPathString());
                if (file == null || path == null) {
                    continue;
                }
                DirCacheIterator known = walk.getTree(0, DirCacheIterator.class);
                Optional<CommitFailure> objection = objection(walk, file, path, known != null);
                if (objection.isPresent()) {
                    return objection;
                }
                present.put(walk.getPathString(), entry(walk.getPathString(), file, known, inserter));
            }
        }
        return firstUnknown(index, committed);
    }

    /// Puts the chosen files into an index in memory, and takes out those that are gone.
    void applyTo(DirCache index) {
        DirCacheEditor editor = index.editor();
        for (String path : chosen.keySet()) {
            DirCacheEntry entry = present.get(path);
            editor.add(entry == null ? new DeletePath(path) : new Put(entry));
        }
        editor.finish();
    }

    private Optional<CommitFailure> objection(TreeWalk walk, WorkingTreeIterator file, SpecPath path, boolean known)
            throws IOException {
        if (!known && file.isEntryIgnored()) {
            return Optional.of(new CommitFailure.Ignored(path));
        }
        return ForeignFilters.disarmed(git, walk.getAttributes())
                .map(filter -> new CommitFailure.CommandNotRun(path, filter));
    }

    private static DirCacheEntry entry(
            String path, WorkingTreeIterator file, DirCacheIterator known, ObjectInserter inserter) throws IOException {
        DirCacheEntry entry = new DirCacheEntry(path);
        FileMode mode = file.getIndexFileMode(known);
        entry.setFileMode(mode);
        entry.setLength(file.getEntryLength());
        entry.setLastModified(file.getEntryLastModifiedInstant());
        if (FileMode.GITLINK.equals(mode)) {
            entry.setObjectId(file.getEntryObjectId());
            return entry;
        }
        long length = file.getEntryContentLength();
        try (InputStream content = file.openEntryStream()) {
            entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, length, content));
        }
        return entry;
    }

    private Optional<CommitFailure> firstUnknown(DirCache index, DirCache committed) {
        return chosen.entrySet().stream()
                .filter(file -> !present.containsKey(file.getKey()))
                .filter(file -> index.getEntry(file.getKey()) == null && committed.getEntry(file.getKey()) == null)
                .map(file -> (CommitFailure) new CommitFailure.NotThere(file.getValue()))
                .findFirst();
    }

    private static final class Put extends PathEdit {

        private final DirCacheEntry entry;

        Put(DirCacheEntry entry) {
            super(entry.getPathString());
            this.entry = entry;
        }

        @Override
        public void apply(DirCacheEntry target) {
            target.copyMetaData(entry);
        }
    }
}
