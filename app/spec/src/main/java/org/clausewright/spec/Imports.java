package org.clausewright.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/// The specs that a spec imports, as they were read, and what came of those that cannot be used.
///
/// An imported spec has the settings, the documents and the example files of its folder, and no decisions. Its files
/// have the paths that the importing spec knows them by: `base:spec.md`, and `base:law:spec.md` for what the import
/// itself imports.
///
/// @param specs    by their prefix, in the order of `spec.yaml`
/// @param places   where each of them stands on disk, by its prefix
/// @param problems in the order of `spec.yaml` too
public record Imports(SequencedMap<String, Spec> specs, Map<String, Place> places, List<ImportProblem> problems) {

    public static final Imports NONE = new Imports(new LinkedHashMap<>(), Map.of(), List.of());

    /// Where an import stands on disk.
    ///
    /// @param folder absolute, with every symbolic link followed
    /// @param only   its one document, where a file is imported instead of a folder
    public record Place(Path folder, Optional<SpecPath> only) {

        public Place {
            requireNonNull(folder, "folder");
            requireNonNull(only, "only");
        }

        /// What to open in order to work on it.
        public Path path() {
            return only.map(file -> file.in(folder)).orElse(folder);
        }
    }

    public Imports {
        specs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(specs));
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    /// Where the import of a prefix stands, or an import's own import: `base:law`.
    public Optional<Place> place(String prefix) {
        return named(prefix, (imports, name) -> imports.places.get(name));
    }

    /// The file of an import on disk; empty for a file of the spec itself.
    public Optional<Path> pathOf(SpecPath file) {
        return file.prefix().flatMap(this::place).map(place -> file.withoutPrefix()
                .in(place.folder()));
    }

    /// The imports, and what these import, each spec once: where two ways lead to one folder, behind the shortest
    /// prefix.
    public List<Spec> distinct() {
        List<Spec> found = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        List<Imports> level = List.of(this);
        while (!level.isEmpty()) {
            List<Imports> next = new ArrayList<>();
            for (Imports imports : level) {
                imports.specs.forEach((prefix, spec) -> {
                    Place place = imports.places.get(prefix);
                    if (place == null || seen.add(place)) {
                        found.add(spec);
                        next.add(spec.allImports());
                    }
                });
            }
            level = next;
        }
        return List.copyOf(found);
    }

    /// The import of a prefix such as `base`, or of an import's own import: `base:law`.
    public Optional<Spec> spec(String prefix) {
        return named(prefix, (imports, name) -> imports.specs.get(name));
    }

    /// Follows a prefix to the imports that give its last part a meaning.
    private <T> Optional<T> named(String prefix, BiFunction<Imports, String, @Nullable T> find) {
        int colon = prefix.indexOf(':');
        return colon < 0
                ? Optional.ofNullable(find.apply(this, prefix))
                : Optional.ofNullable(specs.get(prefix.substring(0, colon)))
                        .flatMap(found -> found.allImports().named(prefix.substring(colon + 1), find));
    }

    /// The imports, and what these import, each before its own.
    public Stream<Spec> all() {
        return specs.values().stream()
                .flatMap(
                        spec -> Stream.concat(Stream.of(spec), spec.allImports().all()));
    }

    /// The import that a document is of.
    Optional<Spec> home(SpecPath file) {
        return file.prefix().isEmpty()
                ? Optional.empty()
                : all().filter(spec -> spec.owns(file)).findFirst();
    }
}
