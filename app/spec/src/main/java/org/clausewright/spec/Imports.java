package org.clausewright.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The specs that a spec imports, as they were read, and what came of those that cannot be used.
///
/// An imported spec has the settings and the documents of its folder, and neither examples nor decisions. Its documents
/// have the paths that the importing spec knows them by: `base:spec.md`, and `base:law:spec.md` for what the import
/// itself imports.
///
/// @param specs    by their prefix, in the order of `spec.yaml`
/// @param problems in that order too
public record Imports(SequencedMap<String, Spec> specs, List<ImportProblem> problems) {

    public static final Imports NONE = new Imports(new LinkedHashMap<>(), List.of());

    public Imports {
        specs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(specs));
        problems = List.copyOf(problems);
    }

    /// The import of a prefix such as `base`, or of an import's own import: `base:law`.
    public Optional<Spec> spec(String prefix) {
        int colon = prefix.indexOf(':');
        return colon < 0
                ? Optional.ofNullable(specs.get(prefix))
                : Optional.ofNullable(specs.get(prefix.substring(0, colon)))
                        .flatMap(found -> found.allImports().spec(prefix.substring(colon + 1)));
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
