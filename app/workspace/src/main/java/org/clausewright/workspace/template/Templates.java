package org.clausewright.workspace.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The templates that there are: an empty spec, and the samples.
///
/// @param samples the folder that the samples stand in; empty where the program came without
public record Templates(Optional<Path> samples) {

    /// Those of the program as it was started, which says in the property `clausewright.samples` where they are.
    public static Templates ofThisProgram() {
        return new Templates(Optional.ofNullable(System.getProperty("clausewright.samples"))
                .map(Path::of)
                .filter(Files::isDirectory));
    }

    public List<Template> all() {
        return Stream.concat(Stream.of(new Template.Blank()), fromSamples().stream())
                .toList();
    }

    public Optional<Template> find(String name) {
        return all().stream().filter(template -> template.name().equals(name)).findFirst();
    }

    private List<Template> fromSamples() {
        if (samples.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(samples.get())) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("spec.yaml")))
                    .sorted()
                    .<Template>map(
                            folder -> new Template.Folder(folder.getFileName().toString(), folder))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
