package org.clausewright.spec.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SpecFiles;
import org.clausewright.spec.SpecPath;

/// The files of a spec on disk. A link is followed only where it stays within the folder, and none while listing.
///
/// @param root the spec's folder
public record FolderFiles(Path root, Settings settings) implements SpecFiles {

    /// A larger file is not read, in bytes.
    public static final long LARGEST_FILE = 16_000_000;

    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 10_000;

    @Override
    public Optional<String> read(SpecPath file) {
        try {
            Path real = file.in(root).toRealPath();
            if (!real.startsWith(root.toRealPath()) || !Files.isRegularFile(real) || Files.size(real) > LARGEST_FILE) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(real), StandardCharsets.UTF_8);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public List<SpecPath> list(String folder) {
        if (!folder.isEmpty() && !SpecPath.isValid(folder)) {
            return List.of();
        }
        try {
            Path start = root.resolve(folder).toRealPath();
            Path realRoot = root.toRealPath();
            if (!start.startsWith(realRoot)) {
                return List.of();
            }
            try (Stream<Path> found = Files.walk(start, DEEPEST)) {
                return found.filter(file -> Files.isRegularFile(file))
                        .limit(MOST_FILES)
                        .map(file -> named(folder, start.relativize(file)))
                        .flatMap(Optional::stream)
                        .sorted()
                        .toList();
            }
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return List.of();
        }
    }

    private static Optional<SpecPath> named(String folder, Path below) {
        String relative = below.toString().replace(below.getFileSystem().getSeparator(), "/");
        String name = folder.isEmpty() ? relative : folder + "/" + relative;
        return SpecPath.isValid(name) ? Optional.of(SpecPath.of(name)) : Optional.empty();
    }
}
