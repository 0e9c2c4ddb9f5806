package org.clausewright.cli.command;

import java.nio.file.Path;
import org.clausewright.spec.Outcome;

/// Opens what commands are called on.
@SuppressWarnings("DoNotCallSuggester")
final class Specs {

    private Specs() {}

    static Outcome<Given> open(Path path) {
        throw new IllegalStateException(path.toString());
    }
}
