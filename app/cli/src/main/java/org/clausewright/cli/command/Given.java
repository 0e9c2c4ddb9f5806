package org.clausewright.cli.command;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.folder.SpecFolder.Loaded;
import org.clausewright.spec.text.LineIndex;
import org.clausewright.spec.text.SourceText;

/// A spec that a command was called on.
///
/// @param path as it was given
record Given(Path path, Loaded loaded) {

    /// Reads a spec of which every file is UTF-8, and says what in its settings cannot be used. Nothing is
    /// imported from outside of its repository.
    static Outcome<Given> read(Path path, Console console) {
        return read(path, console, _ -> false);
    }

    /// Reads a spec of which every file is UTF-8, and says what in its settings and imports cannot be used.
    ///
    /// @param trusted which specs may import from outside of their repositories
    static Outcome<Given> read(Path path, Console console, Predicate<Path> trusted) {
        return load(path, trusted).map(given -> {
            given.tellProblems(console, given.loaded().problems());
            given.tellImports(console);
            return given;
        });
    }

    /// The same for a command whose findings say what in the settings and imports cannot be used: only the rest is said
    /// here.
    static Outcome<Given> readToCheck(Path path, Console console, Predicate<Path> trusted) {
        return load(path, trusted).map(given -> {
            List<SettingsFile.Problem> found =
                    given.spec().settingsFile().map(SettingsFile::problems).orElse(List.of());
            given.tellProblems(
                    console,
                    given.loaded().problems().stream()
                            .filter(problem -> !found.contains(problem))
                            .toList());
            return given;
        });
    }

    private static Outcome<Given> load(Path path, Predicate<Path> trusted) {
        return switch (SpecFolder.load(path, trusted)) {
            case Outcome.Failed<Loaded> failed -> Outcome.failed(failed.failure());
            case Outcome.Done<Loaded> done -> {
                Given given = new Given(path, done.value());
                Optional<SpecPath> damaged = given.damaged();
                if (damaged.isPresent()) {
                    yield Outcome.failed(new CliFailure.NotUtf8(given.prefix() + damaged.get()));
                }
                yield Outcome.done(given);
            }
        };
    }

    Spec spec() {
        return loaded.spec();
    }

    Path root() {
        return loaded.root();
    }

    /// What to put before a file's name so that it can be opened from here.
    String prefix() {
        String folder = (loaded.only().isPresent() ? path.resolveSibling("") : path).toString();
        return folder.isEmpty() || folder.equals(".") ? "" : folder.endsWith(File.separator) ? folder : folder + "/";
    }

    private Optional<SpecPath> damaged() {
        return loaded.texts().entrySet().stream()
                .filter(text -> !text.getValue().editable())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private void tellImports(Console console) {
        for (ImportProblem problem : spec().allImports().problems()) {
            console.tell(problem.message() + " " + problem.advice());
        }
    }

    private void tellProblems(Console console, List<SettingsFile.Problem> problems) {
        SpecPath settings = SettingsFile.PATH;
        SourceText text = loaded.texts().getOrDefault(settings, new SourceText("", true));
        LineIndex lines = LineIndex.of(text.text());
        for (SettingsFile.Problem problem : problems) {
            int line = lines.line(Math.min(problem.span().start(), text.text().length()));
            console.tell(Words.of("settings.problem", prefix() + settings, line, problem.message()));
        }
    }
}
