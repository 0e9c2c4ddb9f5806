package org.clausewright.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausewright.history.ChangedFile.Change;
import org.clausewright.history.ChangedFile.Staging;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.AtomicSave;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.submodule.SubmoduleWalk.IgnoreSubmoduleMode;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/// Compares the last commit, the index and the disk.
final class StatusReader {

    private final Repository git;
    private final Place place;

    StatusReader(Repository git, Place place) {
        this.git = git;
        this.place = place;
    }

    Outcome<Status> read(Watch watch) throws IOException {
        IndexDiff differences = new IndexDiff(git, Constants.HEAD, new FileTreeIterator(git));
        differences.setIgnoreSubmoduleMode(IgnoreSubmoduleMode.ALL);
        WatchedProgress progress = new WatchedProgress(watch);
        differences.diff(progress, 0, 0, "Comparing files");
        if (progress.isCancelled()) {
            throw new Stopped();
        }
        return HeadReader.read(git).map(head -> sort(head, differences));
    }

    private Status sort(Head head, IndexDiff differences) {
        List<ChangedFile> files = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (String path : changed(differences)) {
            Optional<SpecPath> inSpec = place.inSpec(path);
            if (inSpec.isPresent()) {
                files.add(new ChangedFile(inSpec.get(), path, change(path, differences), staging(path, differences)));
            } else {
                elsewhere.add(path);
            }
        }
        return new Status(head, files, elsewhere);
    }

    private static Set<String> changed(IndexDiff differences) {
        Set<String> paths = new TreeSet<>();
        paths.addAll(differences.getAdded());
        paths.addAll(differences.getChanged());
        paths.addAll(differences.getRemoved());
        paths.addAll(differences.getMissing());
        paths.addAll(differences.getModified());
        paths.addAll(differences.getUntracked());
        paths.addAll(differences.getConflicting());
        paths.removeIf(StatusReader::isBeingSaved);
        return paths;
    }

    /// The half of a save that is gone a moment later is no change of anybody's.
    private static boolean isBeingSaved(String path) {
        return AtomicSave.isTemporary(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Change change(String path, IndexDiff differences) {
        if (differences.getConflicting().contains(path)) {
            return Change.CONFLICTING;
        }
        if (differences.getMissing().contains(path)) {
            return Change.REMOVED;
        }
        boolean onDisk = differences.getUntracked().contains(path);
        if (differences.getRemoved().contains(path)) {
            return onDisk ? Change.MODIFIED : Change.REMOVED;
        }
        if (onDisk) {
            return Change.UNTRACKED;
        }
        return differences.getAdded().contains(path) ? Change.ADDED : Change.MODIFIED;
    }

    private static Staging staging(String path, IndexDiff differences) {
        boolean inIndex = differences.getAdded().contains(path)
                || differences.getChanged().contains(path)
                || differences.getRemoved().contains(path);
        boolean since = differences.getModified().contains(path)
                || differences.getMissing().contains(path)
                || differences.getUntracked().contains(path)
                || differences.getConflicting().contains(path);
        if (!inIndex) {
            return Staging.NONE;
        }
        return since ? Staging.PART : Staging.ALL;
    }
}
