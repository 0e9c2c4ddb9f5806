package org.clausewright.spec.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.folder.FolderTexts.Unusable;
import org.clausewright.spec.text.SourceText;
import org.clausewright.spec.text.TextSpan;

/// A spec as it stands on disk: reads it, and knows which files belong to it.
public final class SpecFolder {

    /// A larger file is refused: its text, and what is made of it, would not fit beside a window.
    public static final long LARGEST_FILE = 200_000_000;

    /// A spec that was read.
    ///
    /// @param root     the folder, absolute
    /// @param only     the one document, where a file was opened instead of a folder
    /// @param texts    the texts of all its files, `spec.yaml` included
    /// @param problems what in `spec.yaml` cannot be used, and documents that it names and that are not there
    public record Loaded(
            Path root,
            Optional<SpecPath> only,
            Spec spec,
            Map<SpecPath, SourceText> texts,
            List<SettingsFile.Problem> problems) {

        public Loaded {
            texts = Map.copyOf(texts);
            problems = List.copyOf(problems);
        }

        Loaded withImports(Imports imports) {
            return new Loaded(root, only, spec.withImports(imports), texts, problems);
        }
    }

    /// The findings that a spec knows already; read and kept for others, who know what it says.
    public static final SpecPath BASELINE = SpecPath.of("spec.baseline");

    private static final String EXAMPLES = "examples";
    private static final List<String> FOLDERS = List.of(EXAMPLES, "decisions");

    private final Path root;
    private final Optional<SpecPath> only;
    private final String prefix;
    private final FolderTexts texts;
    private final List<SettingsFile.Problem> problems = new ArrayList<>();

    /// @param prefix that of the import that is read; empty for a spec of its own
    private SpecFolder(Path root, Optional<SpecPath> only, String prefix, FolderTexts texts) {
        this.root = root;
        this.only = only;
        this.prefix = prefix;
        this.texts = texts;
    }

    /// Reads the spec at a path: a folder, or one Markdown file with what lies beside it. Nothing is imported from
    /// outside of its repository.
    public static Outcome<Loaded> load(Path path) {
        return load(path, _ -> false);
    }

    /// Reads the spec at a path: a folder, or one Markdown file with what lies beside it.
    ///
    /// @param trusted whether a person trusts the spec in that folder, so that it may import from outside of its
    ///                repository
    public static Outcome<Loaded> load(Path path, Predicate<Path> trusted) {
        return at(path, "", FolderTexts::new).flatMap(folder -> folder.load(trusted));
    }

    /// What a spec imports, as it stands on disk now.
    ///
    /// @param root    the folder of the spec
    /// @param trusted whether a person trusts that spec
    public static Imports imports(Path root, Settings settings, Predicate<Path> trusted) {
        return new ImportReader(trusted.test(root)).read(root, settings);
    }

    /// Reads the settings, the documents and the example files of an import.
    ///
    /// @param prefix what its documents' paths begin with
    /// @param border the folder that no symbolic link in it may lead out of
    static Outcome<Loaded> imported(Path path, String prefix, Optional<Path> border) {
        return at(path, prefix, root -> FolderTexts.ofImport(root, border)).flatMap(SpecFolder::loadImported);
    }

    private static Outcome<SpecFolder> at(Path path, String prefix, Function<Path, FolderTexts> texts) {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            return Outcome.done(new SpecFolder(absolute, Optional.empty(), prefix, texts.apply(absolute)));
        }
        if (!Files.exists(absolute)) {
            return Outcome.failed(new FolderFailure.Missing(path));
        }
        Path parent = absolute.getParent();
        String name = String.valueOf(absolute.getFileName());
        if (parent == null
                || !Files.isRegularFile(absolute)
                || !FolderTexts.isMarkdown(name)
                || !SpecPath.isValid(name)) {
            return Outcome.failed(new FolderFailure.NoSpec(path));
        }
        return Outcome.done(new SpecFolder(parent, Optional.of(SpecPath.of(name)), prefix, texts.apply(parent)));
    }

    private Outcome<Loaded> load(Predicate<Path> trusted) {
        try {
            Loaded found = read();
            if (found.spec().settings().imports().isEmpty()) {
                return Outcome.done(found);
            }
            Imports imports = imports(root, found.spec().settings(), trusted);
            return Outcome.done(found.withImports(imports));
        } catch (Unusable unusable) {
            return Outcome.failed(unusable.failure());
        }
    }

    private Outcome<Loaded> loadImported() {
        try {
            Optional<SettingsReader.Read> given = settings();
            given.ifPresent(read -> problems.addAll(read.file().problems()));
            Settings settings = given.map(SettingsReader.Read::settings).orElse(Settings.DEFAULT);
            List<SpecDocument> documents = documents(settings);
            if (documents.isEmpty()) {
                return Outcome.failed(new FolderFailure.NoSpec(root));
            }
            Map<SpecPath, String> examples = new LinkedHashMap<>();
            for (SpecPath path : readIn(EXAMPLES)) {
                if (texts.isEditable(path)) {
                    examples.put(SpecPath.imported(prefix, path), texts.text(path));
                }
            }
            return Outcome.done(loaded(given, settings, documents, examples));
        } catch (Unusable unusable) {
            return Outcome.failed(unusable.failure());
        }
    }

    /// The documents of a folder as they stand on disk now, in their order, with their texts.
    public static Outcome<SequencedMap<SpecPath, SourceText>> documents(Path root, Settings settings) {
        SpecFolder folder = new SpecFolder(root, Optional.empty(), "", new FolderTexts(root));
        try {
            SequencedMap<SpecPath, SourceText> found = new LinkedHashMap<>();
            for (SpecDocument document : folder.documents(settings)) {
                SourceText text = folder.texts.all().get(document.path());
                if (text != null) {
                    found.put(document.path(), text);
                }
            }
            return Outcome.done(found);
        } catch (Unusable unusable) {
            return Outcome.failed(unusable.failure());
        }
    }

    /// The files on disk among which the documents are.
    public static List<SpecPath> candidates(Path root, Settings settings) {
        if (!settings.documents().isEmpty()) {
            return settings.documents();
        }
        try {
            return FolderTexts.markdownIn(root).stream().map(SpecPath::of).toList();
        } catch (Unusable unreadable) {
            return List.of();
        }
    }

    /// The files on disk that belong to a spec beside its documents: settings, baseline, examples,
    /// decisions.
    public static List<SpecPath> others(Path root) {
        List<SpecPath> found = new ArrayList<>(List.of(SettingsFile.PATH, BASELINE));
        try {
            for (String folder : FOLDERS) {
                FolderTexts.markdownIn(root.resolve(folder))
                        .forEach(name -> found.add(SpecPath.of(folder + "/" + name)));
            }
        } catch (Unusable unreadable) {
            return found;
        }
        return found;
    }

    private Optional<SettingsReader.Read> settings() throws Unusable {
        return texts.read(SettingsFile.PATH)
                ? Optional.of(SettingsReader.read(texts.text(SettingsFile.PATH)))
                : Optional.empty();
    }

    private Loaded read() throws Unusable {
        Optional<SettingsReader.Read> given = settings();
        given.ifPresent(read -> problems.addAll(read.file().problems()));
        Settings settings = given.map(SettingsReader.Read::settings).orElse(Settings.DEFAULT);
        texts.read(BASELINE);
        List<SpecDocument> documents = documents(settings);
        if (documents.isEmpty()) {
            throw new Unusable(new FolderFailure.NoSpec(root));
        }
        Map<SpecPath, String> others = new LinkedHashMap<>();
        for (String folder : FOLDERS) {
            for (SpecPath path : readIn(folder)) {
                others.put(path, texts.text(path));
            }
        }
        return loaded(given, settings, documents, others);
    }

    /// Reads the Markdown files of a folder within the spec, but for those that were read as documents.
    private List<SpecPath> readIn(String folder) throws Unusable {
        List<SpecPath> read = new ArrayList<>();
        for (String name : FolderTexts.markdownIn(root.resolve(folder))) {
            SpecPath path = SpecPath.of(folder + "/" + name);
            if (!texts.has(path) && texts.read(path)) {
                read.add(path);
            }
        }
        return read;
    }

    private Loaded loaded(
            Optional<SettingsReader.Read> given,
            Settings settings,
            List<SpecDocument> documents,
            Map<SpecPath, String> others) {
        Spec found = Spec.of(folderName(), settings, documents, others);
        Spec spec = given.map(read -> found.withSettings(folderName(), settings, read.file()))
                .orElse(found);
        return new Loaded(root, only, spec, texts.all(), problems);
    }

    private String folderName() {
        return String.valueOf(root.getFileName() == null ? root : root.getFileName());
    }

    private List<SpecDocument> documents(Settings settings) throws Unusable {
        if (only.isPresent()) {
            texts.read(only.get());
            return List.of(parsed(only.get()));
        }
        if (!settings.documents().isEmpty()) {
            List<SpecDocument> named = new ArrayList<>();
            for (SpecPath path : settings.documents().stream().distinct().toList()) {
                if (texts.read(path)) {
                    named.add(parsed(path));
                } else {
                    problems.add(new SettingsFile.Problem(
                            TextSpan.at(0), "spec.yaml names the document " + path + ", and there is no such file."));
                }
            }
            if (!named.isEmpty()) {
                return named;
            }
        }
        return foundDocuments();
    }

    private List<SpecDocument> foundDocuments() throws Unusable {
        SequencedMap<SpecPath, SpecDocument> all = new LinkedHashMap<>();
        for (String name : FolderTexts.markdownIn(root)) {
            SpecPath path = SpecPath.of(name);
            if (texts.read(path)) {
                all.put(path, parsed(path));
            }
        }
        if (all.values().stream().anyMatch(SpecFolder::isOfTheDialect)) {
            all.values().removeIf(document -> !isOfTheDialect(document));
            texts.keepDocuments(all.keySet());
        }
        return List.copyOf(all.values());
    }

    /// A document that shows by a section id or a clause that it is one.
    public static boolean isOfTheDialect(SpecDocument document) {
        return document.sections().stream().anyMatch(Section::explicitId)
                || !document.clauses().isEmpty();
    }

    private SpecDocument parsed(SpecPath path) {
        return SpecDocument.parse(prefix.isEmpty() ? path : SpecPath.imported(prefix, path), texts.text(path));
    }
}
