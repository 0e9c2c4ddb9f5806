package org.clausewright.workspace.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausewright.spec.SpecPath;

/// A spec to start from.
public sealed interface Template {

    /// As it is called on the command line.
    String name();

    /// Its files and what stands in them.
    Map<SpecPath, byte[]> files() throws IOException;

    /// The template that comes with the program itself: a document with one section and one clause.
    record Blank() implements Template {

        private static final List<String> FILES = List.of("README.md", "examples/k3ep.md", "spec.md", "spec.yaml");

        @Override
        public String name() {
            return "blank";
        }

        @Override
        public Map<SpecPath, byte[]> files() {
            Map<SpecPath, byte[]> files = new TreeMap<>();
            for (String file : FILES) {
                files.put(SpecPath.of(file), bytes(file));
            }
            return files;
        }

        private static byte[] bytes(String file) {
            try (InputStream in = Blank.class.getResourceAsStream("blank/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the blank template lacks " + file);
                }
                return in.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /// A folder that is copied without the history that it may have.
    record Folder(String name, Path path) implements Template {

        @Override
        public Map<SpecPath, byte[]> files() throws IOException {
            List<Path> found = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(path)) {
                walk.filter(Files::isRegularFile).forEach(found::add);
            }
            Map<SpecPath, byte[]> files = new TreeMap<>();
            for (Path file : found) {
                String relative = path.relativize(file).toString().replace('\\', '/');
                if (!relative.startsWith(".git/") && SpecPath.isValid(relative)) {
                    files.put(SpecPath.of(relative), Files.readAllBytes(file));
                }
            }
            return files;
        }
    }
}
