package org.clausewright.desktop.welcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The specs that come with the program, to look at.
public final class Samples {

    /// One of them.
    ///
    /// @param name   the heading of its README, or else its folder
    /// @param about  the first sentence of its README, or else where it stands
    /// @param folder what to open: of several specs in one folder the first that builds on another
    public record Sample(String name, String about, Path folder) {}

    private Samples() {}

    /// Those in the folder, in the order of their names; none where there is no such folder. Reads files.
    public static List<Sample> in(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.exists(child.resolve("spec.yaml")))
                    .sorted()
                    .map(child -> new Sample(name(child), about(child), opened(child)))
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static Path opened(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Samples::builds).sorted().findFirst().orElse(folder);
        } catch (IOException unreadable) {
            return folder;
        }
    }

    private static boolean builds(Path folder) {
        return lines(folder.resolve("spec.yaml")).stream().anyMatch(line -> line.startsWith("imports:"));
    }

    private static String name(Path folder) {
        return lines(folder.resolve("README.md")).stream()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(folder.getFileName().toString());
    }

    private static String about(Path folder) {
        return lines(folder.resolve("README.md")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("[:.](?= |$)", 2)[0])
                .findFirst()
                .orElse(folder.toString());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
