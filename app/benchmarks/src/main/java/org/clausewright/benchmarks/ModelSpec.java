package org.clausewright.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;

/// The texts that most is measured on: the OpenAI Model Spec, from the folder that `CLAUSEWRIGHT_DATA` names.
///
/// @param document its one document
/// @param examples its example files
record ModelSpec(String document, Map<SpecPath, String> examples) {

    static final SpecPath PATH = SpecPath.of("model_spec.md");

    /// Where the data is; empty where the variable is not set or the folder is not there.
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("CLAUSEWRIGHT_DATA"))
                .map(data -> Path.of(data, "model_spec"))
                .filter(Files::isDirectory);
    }

    static ModelSpec read() {
        Path folder = folder().orElseThrow(() -> new IllegalStateException(
                "Set CLAUSEWRIGHT_DATA to a folder that holds model_spec, see app/benchmarks/README.md"));
        try (Stream<Path> files = Files.list(folder.resolve("examples"))) {
            Map<SpecPath, String> examples = new TreeMap<>();
            for (Path file : files.toList()) {
                examples.put(SpecPath.of("examples/" + file.getFileName()), Files.readString(file));
            }
            return new ModelSpec(Files.readString(folder.resolve(PATH.value())), examples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>(examples.values());
        texts.add(document);
        return texts;
    }

    Spec spec() {
        return Spec.of("model_spec", Settings.DEFAULT, List.of(SpecDocument.parse(PATH, document)), examples);
    }

    /// Its document so many times over.
    String repeated(int times) {
        return document.repeat(times);
    }

    /// A place within a word of a sentence in the middle of the document that is [#repeated] so many times.
    int middle(int times) {
        return document.length() * (times / 2) + document.indexOf("For objective questions") + 4;
    }
}
