package org.clausewright.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.workspace.UserFolders;

/// A person's folders for one picture: empty at its start, and gone after it, so that a picture depends on nobody's
/// preferences and changes none.
record Scratch(Path folder) implements AutoCloseable {

    static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("clausewright-picture"));
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    UserFolders folders() {
        return new UserFolders(folder.resolve("config"), folder.resolve("state"));
    }

    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException busy) {
            System.getLogger(Scratch.class.getName())
                    .log(System.Logger.Level.DEBUG, "left for the system to remove: {0}", folder);
        }
    }
}
