package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.ImportProblem.Kind;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecFileKind;

/// Reads what a spec imports, and what its imports import. Nothing is run and nothing is written; where it ends is
/// bounded in depth and in number.
///
/// An import within the repository of the spec that names it is read as it is; for a spec in no repository, one within
/// the outermost of the specs that it stands in. Any other one is read only where a person trusts the spec that is
/// opened; without that trust its path is not even looked up.
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
        Taken taken = new Taken(new LinkedHashMap<>(), new HashMap<>(), new ArrayList<>());
        Set<Path> seen = new HashSet<>();
        Path border = repository(root);
        settings.imports().forEach((name, wanted) -> {
            switch (find(root, border, name, wanted.folder())) {
                case Place.None none -> taken.problems.add(none.problem());
                case Place.Here here -> {
                    Optional<ImportProblem> refused = refusal(name, wanted.folder(), here.path(), way, seen);
                    if (refused.isPresent()) {
                        taken.problems.add(refused.get());
                    } else {
                        take(here.path(), new Named(name, wanted.folder(), prefix, border, way), taken);
                    }
                }
            }
        });
        return new Imports(taken.specs, taken.places, taken.problems);
    }

    /// What was read for one spec so far.
    private record Taken(
            SequencedMap<String, Spec> specs, Map<String, Imports.Place> places, List<ImportProblem> problems) {}

    /// An import, and where it was named.
    ///
    /// @param prefix that of the spec that names it
    /// @param border the repository of that spec
    private record Named(String name, String folder, String prefix, Path border, List<Step> way) {

        String full() {
            return prefix.isEmpty() ? name : prefix + ":" + name;
        }
    }

    private void take(Path path, Named named, Taken taken) {
        count++;
        Optional<Path> border = trusted ? Optional.empty() : Optional.of(named.border());
        switch (SpecFolder.imported(path, named.full(), border)) {
            case Outcome.Failed<SpecFolder.Loaded> failed ->
                taken.problems.add(ImportProblems.unusable(named.name(), named.folder(), failed.failure()));
            case Outcome.Done<SpecFolder.Loaded> done -> {
                SpecFolder.Loaded loaded = done.value();
                if (!isText(loaded)) {
                    taken.problems.add(ImportProblems.notUtf8(named.name(), named.folder()));
                    return;
                }
                if (isWithoutSettings(loaded)) {
                    taken.problems.add(ImportProblems.settings(named.name(), named.folder()));
                }
                List<Step> way = new ArrayList<>(named.way());
                way.add(new Step(named.name(), loaded.root()));
                Imports own = read(loaded.root(), loaded.spec().settings(), named.full(), way);
                taken.specs.put(named.name(), loaded.spec().withImports(own));
                taken.places.put(named.name(), new Imports.Place(loaded.root(), loaded.only()));
                own.problems().stream()
                        .filter(problem -> problem.kind() == Kind.CYCLIC)
                        .forEach(circle -> taken.problems.add(new ImportProblem(
                                named.name(), Kind.CYCLIC, circle.message(), circle.advice(), Optional.empty())));
            }
        }
    }

    /// Whether the settings and the documents are UTF-8; an example file that is not is left out.
    private static boolean isText(SpecFolder.Loaded loaded) {
        return loaded.texts().entrySet().stream()
                .filter(file -> SpecFileKind.of(file.getKey()) != SpecFileKind.EXAMPLES)
                .allMatch(file -> file.getValue().editable());
    }

    /// Whether it has settings, and none of them can be read.
    private static boolean isWithoutSettings(SpecFolder.Loaded loaded) {
        return !loaded.problems().isEmpty() && loaded.spec().settings().equals(Settings.DEFAULT);
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

    private Place find(Path root, Path border, String name, String folder) {
        if (folder.startsWith("~") || ADDRESS.matcher(folder).matches()) {
            return new Place.None(ImportProblems.noFolder(name, folder));
        }
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

    /// The work tree of git that a folder is in, or else the outermost of the specs around it, or else the
    /// folder itself.
    private static Path repository(Path root) {
        for (Path at = root; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        Path outermost = root;
        for (Path at = root.getParent(); at != null && Files.isRegularFile(settings(at)); at = at.getParent()) {
            outermost = at;
        }
        return outermost;
    }

    private static Path settings(Path folder) {
        return folder.resolve(SettingsFile.PATH.value());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path.toAbsolutePath().normalize();
        }
    }
}
