package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder with all that is in it.
final class FolderTree {

    private FolderTree() {}

    /// Removes what is in a folder, and the folder itself unless it is to be kept. Symbolic links are removed, not
    /// followed.
    static void remove(Path folder, boolean keepFolder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            if (!keepFolder || !path.equals(folder)) {
                Files.deleteIfExists(path);
            }
        }
    }
}
