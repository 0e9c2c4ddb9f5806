package org.clausewright.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a plugin may read of a spec: its settings and the text files in its folder, and nothing outside of it. May be
/// used from several threads.
public interface SpecFiles {

    Settings settings();

    /// The text of a file; empty where there is none, where it is too large, and where it cannot be read.
    Optional<String> read(SpecPath file);

    /// The files below a folder and in the folders below that one, sorted; at most as many, and as deep, as a house
    /// style ever has.
    ///
    /// @param folder relative to the root, with `/` between its parts; empty for the root
    List<SpecPath> list(String folder);

    /// Files that are held in memory.
    static SpecFiles of(Settings settings, Map<SpecPath, String> texts) {
        TreeMap<SpecPath, String> sorted = new TreeMap<>(texts);
        return new SpecFiles() {
            @Override
            public Settings settings() {
                return settings;
            }

            @Override
            public Optional<String> read(SpecPath file) {
                return Optional.ofNullable(sorted.get(file));
            }

            @Override
            public List<SpecPath> list(String folder) {
                String prefix = folder.isEmpty() ? "" : folder + "/";
                return sorted.navigableKeySet().stream()
                        .filter(path -> path.value().startsWith(prefix))
                        .toList();
            }
        };
    }
}
