package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.text.SourceText;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/// Reads texts from commits, from the index and from disk. Empty where there is no such file.
final class Blobs {

    private static final int MOST_BYTES = 64_000_000;
    private static final int LOOKED_AT = 8_000;

    private final Repository git;

    Blobs(Repository git) {
        this.git = git;
    }

    Outcome<Optional<String>> at(AnyObjectId commit, String path) throws IOException {
        try (RevWalk walk = new RevWalk(git);
                TreeWalk found = TreeWalk.forPath(
                        walk.getObjectReader(), path, walk.parseCommit(commit).getTree())) {
            if (found == null || found.getFileMode(0).getObjectType() != Constants.OBJ_BLOB) {
                return Outcome.done(Optional.empty());
            }
            return text(found.getObjectId(0), path);
        }
    }

    Outcome<Optional<String>> inHead(String path) throws IOException {
        ObjectId head = git.resolve(Constants.HEAD);
        return head == null ? Outcome.done(Optional.empty()) : at(head, path);
    }

    Outcome<Optional<String>> inIndex(String path) throws IOException {
        DirCacheEntry entry = git.readDirCache().getEntry(path);
        if (entry == null || entry.isIntentToAdd() || FileMode.GITLINK.equals(entry.getFileMode())) {
            return Outcome.done(Optional.empty());
        }
        return text(entry.getObjectId(), path);
    }

    /// A symbolic link's text is where it leads, as in a commit.
    Outcome<Optional<String>> onDisk(Path top, String path) throws IOException {
        Path file = top.resolve(path);
        if (Files.isSymbolicLink(file)) {
            return Outcome.done(Optional.of(Files.readSymbolicLink(file).toString()));
        }
        if (!Files.isRegularFile(file)) {
            return Outcome.done(Optional.empty());
        }
        long size = Files.size(file);
        return size > MOST_BYTES
                ? Outcome.failed(new ReadFailure.TooLarge(path, size))
                : decode(Files.readAllBytes(file), path);
    }

    private Outcome<Optional<String>> text(ObjectId blob, String path) throws IOException {
        ObjectLoader loader = git.open(blob, Constants.OBJ_BLOB);
        return loader.getSize() > MOST_BYTES
                ? Outcome.failed(new ReadFailure.TooLarge(path, loader.getSize()))
                : decode(loader.getCachedBytes(MOST_BYTES), path);
    }

    /// Git's own test of what is text: no zero byte near the start.
    private static Outcome<Optional<String>> decode(byte[] bytes, String path) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                return Outcome.failed(new ReadFailure.NotText(path));
            }
        }
        return Outcome.done(Optional.of(SourceText.decode(bytes).text()));
    }
}
