package org.clausewright.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.folder.SpecFolder;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Specs on disk that tests look at.
final class RealData {

    private RealData() {}

    /// The public Model Spec, where `CLAUSEWRIGHT_DATA` says it lies.
    static Spec modelSpec() {
        String data = System.getenv("CLAUSEWRIGHT_DATA");
        assumeTrue(data != null, "CLAUSEWRIGHT_DATA is not set, so the model spec is not looked at");
        return load(Path.of(String.valueOf(data), "model_spec"));
    }

    static Spec sample(String name) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("samples")) && root.getParent() != null) {
            root = root.getParent();
        }
        return load(root.resolve("samples").resolve(name));
    }

    private static Spec load(Path path) {
        return switch (SpecFolder.load(path)) {
            case Outcome.Done<SpecFolder.Loaded> done -> done.value().spec();
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                throw new IllegalStateException(failed.failure().message());
        };
    }
}
