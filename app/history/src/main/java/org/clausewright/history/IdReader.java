package org.clausewright.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.Outcome;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;

/// Collects the ids of clauses and sections from every version of every Markdown file of a spec, newest commits first.
/// Each folder and each file content is read once, however many commits share it.
final class IdReader {

    private static final String STEP = "Reading ids of earlier versions";
    private static final int MOST_BYTES = 64_000_000;
    private static final Pattern ID = Pattern.compile("\\[\\^([A-Za-z0-9_-]++)]|\\{#([A-Za-z0-9_-]++)");

    private final Repository git;
    private final String prefix;
    private final Set<ObjectId> seen = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    IdReader(Repository git, String prefix) {
        this.git = git;
        this.prefix = prefix;
    }

    /// @param timeIsUp ends the reading early, with what was found until then
    Outcome<IdHistory> read(BooleanSupplier timeIsUp, Watch watch) throws IOException {
        try (RevWalk walk = new RevWalk(git)) {
            walk.setRetainBody(false);
            markAll(walk);
            for (RevCommit commit : walk) {
                Stopped.unlessWanted(watch, STEP);
                if (timeIsUp.getAsBoolean()) {
                    return Outcome.done(new IdHistory(ids, false));
                }
                readRoot(commit, walk.getObjectReader());
            }
        }
        return Outcome.done(new IdHistory(ids, true));
    }

    private void markAll(RevWalk walk) throws IOException {
        for (Ref ref : git.getRefDatabase().getRefs()) {
            if (ref.getObjectId() != null && walk.peel(walk.parseAny(ref.getObjectId())) instanceof RevCommit commit) {
                walk.markStart(commit);
            }
        }
    }

    private void readRoot(RevCommit commit, ObjectReader reader) throws IOException {
        if (prefix.isEmpty()) {
            readTree(commit.getTree(), reader);
            return;
        }
        String folder = prefix.substring(0, prefix.length() - 1);
        try (TreeWalk found = TreeWalk.forPath(reader, folder, commit.getTree())) {
            if (found != null && found.isSubtree()) {
                readTree(found.getObjectId(0), reader);
            }
        }
    }

    private void readTree(ObjectId root, ObjectReader reader) throws IOException {
        Deque<ObjectId> trees = new ArrayDeque<>();
        trees.add(root.copy());
        while (!trees.isEmpty()) {
            ObjectId tree = trees.remove();
            if (!seen.add(tree)) {
                continue;
            }
            CanonicalTreeParser entries = new CanonicalTreeParser();
            for (entries.reset(reader, tree); !entries.eof(); entries.next()) {
                FileMode mode = entries.getEntryFileMode();
                if (FileMode.TREE.equals(mode)) {
                    trees.add(entries.getEntryObjectId());
                } else if (isFile(mode) && entries.getEntryPathString().endsWith(".md")) {
                    readFile(entries.getEntryObjectId(), reader);
                }
            }
        }
    }

    private void readFile(ObjectId blob, ObjectReader reader) throws IOException {
        if (!seen.add(blob.copy())) {
            return;
        }
        ObjectLoader loader = reader.open(blob, Constants.OBJ_BLOB);
        if (loader.getSize() > MOST_BYTES) {
            return;
        }
        Matcher matcher = ID.matcher(new String(loader.getCachedBytes(MOST_BYTES), StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            ids.add(matcher.start(1) >= 0 ? matcher.group(1) : matcher.group(2));
        }
    }

    private static boolean isFile(FileMode mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }
}
