package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Specs that import one another, in a repository of their own.
abstract class ImportFolders {

    @TempDir
    Path repository;

    @BeforeEach
    void isARepository() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
    }

    void link(String from, Path to) {
        try {
            Files.createSymbolicLink(repository.resolve(from), to);
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "no symbolic links here");
        }
    }

    Spec load(String folder) {
        return load(folder, false);
    }

    Spec load(String folder, boolean trusted) {
        return switch (SpecFolder.load(repository.resolve(folder), _ -> trusted)) {
            case Outcome.Done<SpecFolder.Loaded> done -> done.value().spec();
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                fail(failed.failure().message());
        };
    }

    static ImportProblem problem(Spec spec) {
        List<ImportProblem> problems = spec.allImports().problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.getFirst();
    }

    static String yaml(Path path) {
        return path.toString().replace('\\', '/');
    }

    void write(String file, String text) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
