package org.clausewright.spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The real specification that `CLAUSEWRIGHT_DATA` leads to; tests that ask for it are skipped where it is not set.
public final class ModelSpec {

    private ModelSpec() {}

    public static Path folder() {
        Optional<Path> data =
                Optional.ofNullable(System.getenv("CLAUSEWRIGHT_DATA")).map(Path::of);
        assumeTrue(data.isPresent() && Files.isDirectory(data.get()), "CLAUSEWRIGHT_DATA is not set: skipped");
        return data.orElseThrow().resolve("model_spec");
    }
}
