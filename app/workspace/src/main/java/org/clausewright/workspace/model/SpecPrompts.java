package org.clausewright.workspace.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.clausewright.assist.openai.Templates;

/// A spec's own wording of what a model is asked: `prompts/challenge.md`, `prompts/rewording.md`. Read only for a spec
/// that is trusted.
final class SpecPrompts {

    private static final long LARGEST = 100_000;

    private SpecPrompts() {}

    static boolean areIn(Path root) {
        return Templates.NAMES.stream()
                .anyMatch(name -> Files.isRegularFile(file(root, name), LinkOption.NOFOLLOW_LINKS));
    }

    /// Those that are there and can be read; for the others the program's own are used.
    static Templates in(Path root) {
        Map<String, String> overrides = new HashMap<>();
        for (String name : Templates.NAMES) {
            Path file = file(root, name);
            try {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST) {
                    overrides.put(name, Files.readString(file));
                }
            } catch (IOException unreadable) {
                overrides.put(name, "");
            }
        }
        return new Templates(overrides);
    }

    private static Path file(Path root, String name) {
        return root.resolve("prompts").resolve(name + ".md");
    }
}
