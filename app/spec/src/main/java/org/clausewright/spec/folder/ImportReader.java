package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.ImportProblem.Kind;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.text.SourceText;

/// Reads what a spec imports, and what its imports import. Nothing is run and nothing is written; where it ends is
/// bounded in depth and in number.
///
/// An import within the repository of the spec that names it is read as it is. Any other one is read only
/// where a person trusts the spec that is opened; without that trust its path is not even looked up.
final class ImportReader {

    private static final int DEEPEST = 8;
    private static final int MOST = 64;
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*|git@.*|[a-z]+:(?![\\\\/]).*");

    private final boolean trusted;
    private int count;

    ImportReader(boolean trusted) {
        this.trusted = trusted;
    }

    /// A spec on the way from the one that is opened.
    ///
    /// @param name what a message calls it
    /// @param real its folder
    private record Step(String name, Path real) {}

    Imports read(Path root, Settings settings) {
        return settings.imports().isEmpty()
                ? Imports.NONE
                : read(real(root), settings, "", List.of(new Step("this spec", real(root))));
    }

    private Imports read(Path root, Settings settings, String prefix, List<Step> way) {
        SequencedMap<String, Spec> specs = new LinkedHashMap<>();
        List<ImportProblem> problems = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        settings.imports().forEach((name, wanted) -> {
            switch (find(root, name, wanted.folder())) {
                case Place.None none -> problems.add(none.problem());
                case Place.Here here -> {
                    Optional<ImportProblem> refused = refusal(name, wanted.folder(), here.path(), way, seen);
                    if (refused.isPresent()) {
                        problems.add(refused.get());
                    } else {
                        take(here.path(), new Named(name, wanted.folder(), prefix, way), specs, problems);
                    }
                }
            }
        });
        return new Imports(specs, problems);
    }

    /// An import, and where it was named.
    private record Named(String name, String folder, String prefix, List<Step> way) {

        String full() {
            return prefix.isEmpty() ? name : prefix + ":" + name;
        }
    }

    private void take(Path path, Named named, SequencedMap<String, Spec> specs, List<ImportProblem> problems) {
        count++;
        switch (SpecFolder.imported(path, named.full())) {
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                problems.add(ImportProblems.unusable(named.name(), named.folder(), failed.failure()));
            case Outcome.Done<SpecFolder.Loaded> done -> {
                SpecFolder.Loaded loaded = done.value();
                if (!loaded.texts().values().stream().allMatch(SourceText::editable)) {
                    problems.add(ImportProblems.notUtf8(named.name(), named.folder()));
                    return;
                }
                List<Step> way = new ArrayList<>(named.way());
                way.add(new Step(named.name(), loaded.root()));
                Imports own = read(loaded.root(), loaded.spec().settings(), named.full(), way);
                specs.put(named.name(), loaded.spec().withImports(own));
                own.problems().stream()
                        .filter(problem -> problem.kind() == Kind.CYCLIC)
                        .forEach(circle -> problems.add(new ImportProblem(
                                named.name(), Kind.CYCLIC, circle.message(), circle.advice(), Optional.empty())));
            }
        }
    }

    private Optional<ImportProblem> refusal(String name, String folder, Path path, List<Step> way, Set<Path> seen) {
        Path spec = Files.isDirectory(path) ? path : path.getParent();
        for (int i = 0; i < way.size(); i++) {
            if (way.get(i).real().equals(spec)) {
                List<String> names =
                        way.subList(i, way.size()).stream().map(Step::name).toList();
                return Optional.of(ImportProblems.cyclic(name, folder, names));
            }
        }
        if (!seen.add(path)) {
            return Optional.of(ImportProblems.twice(name, folder));
        }
        if (way.size() > DEEPEST || count >= MOST) {
            return Optional.of(ImportProblems.tooMany(name, folder, DEEPEST, MOST));
        }
        return Optional.empty();
    }

    /// Where an import stands.
    private sealed interface Place {

        record Here(Path path) implements Place {}

        record None(ImportProblem problem) implements Place {}
    }

    private Place find(Path root, String name, String folder) {
        if (folder.startsWith("~") || ADDRESS.matcher(folder).matches()) {
            return new Place.None(ImportProblems.noFolder(name, folder));
        }
        Path border = repository(root);
        try {
            Path written = root.resolve(folder).normalize();
            if (!trusted && !written.startsWith(border)) {
                return new Place.None(ImportProblems.untrusted(name, folder));
            }
            if (!Files.exists(written)) {
                return new Place.None(ImportProblems.missing(name, folder, written));
            }
            Path real = written.toRealPath();
            return trusted || real.startsWith(border)
                    ? new Place.Here(real)
                    : new Place.None(ImportProblems.untrusted(name, folder));
        } catch (InvalidPathException nameless) {
            return new Place.None(ImportProblems.noFolder(name, folder));
        } catch (IOException unreadable) {
            return new Place.None(ImportProblems.unreadable(name, folder, FolderTexts.reason(unreadable)));
        }
    }

    /// The work tree of git that a folder is in, or else the folder itself.
    private static Path repository(Path root) {
        for (Path at = root; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return root;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path.toAbsolutePath().normalize();
        }
    }
}
