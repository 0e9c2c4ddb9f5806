package org.clausewright.workspace.plugin;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SpecFiles;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.SourceText;

/// The files in a spec's folder, as plugins may read them. Remembers what was asked for, so that it can be
/// told when the answers would be others. A link that leads out of the folder leads nowhere.
final class StyleFiles implements SpecFiles {

    private static final long LARGEST = 16L << 20;
    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 8;
    private static final Set<String> PASSED_OVER = Set.of(".git", "node_modules");

    private final Path root;
    private final Settings settings;
    private final Map<SpecPath, String> stamps = new ConcurrentHashMap<>();
    private final Map<String, List<SpecPath>> listings = new ConcurrentHashMap<>();

    StyleFiles(Path root, Settings settings) {
        this.root = root;
        this.settings = settings;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Optional<String> read(SpecPath file) {
        stamps.put(file, stamp(file));
        try {
            Path path = file.in(root);
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST || !isInside(path)) {
                return Optional.empty();
            }
            return Optional.of(SourceText.decode(Files.readAllBytes(path)).text());
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public List<SpecPath> list(String folder) {
        List<SpecPath> found = found(folder);
        listings.put(folder, found);
        return found;
    }

    boolean haveChanged() {
        return stamps.entrySet().stream().anyMatch(known -> !known.getValue().equals(stamp(known.getKey())))
                || listings.entrySet().stream()
                        .anyMatch(known -> !known.getValue().equals(found(known.getKey())));
    }

    private boolean isInside(Path path) throws IOException {
        return path.toRealPath().startsWith(root.toRealPath());
    }

    private String stamp(SpecPath file) {
        try {
            Path path = file.in(root);
            return Files.size(path) + " " + Files.getLastModifiedTime(path);
        } catch (IOException | InvalidPathException none) {
            return "";
        }
    }

    private List<SpecPath> found(String folder) {
        List<SpecPath> found = new ArrayList<>();
        try {
            Path start = root.resolve(folder);
            boolean valid = folder.isEmpty() || SpecPath.isValid(folder);
            if (valid && Files.isDirectory(start) && isInside(start)) {
                Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Collector(found));
            }
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
        found.sort(null);
        return List.copyOf(found);
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        private final List<SpecPath> found;

        Collector(List<SpecPath> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return PASSED_OVER.contains(String.valueOf(folder.getFileName()))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (attributes.isRegularFile() && SpecPath.isValid(name)) {
                found.add(SpecPath.of(name));
            }
            return found.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
