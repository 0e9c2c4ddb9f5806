package org.clausewright.spec.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
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
    }

    private static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient FolderFailure failure;

        Unusable(FolderFailure failure) {
            super(failure.message(), null, false, false);
            this.failure = failure;
        }
    }

    /// The findings that a spec knows already; read and kept for others, who know what it says.
    public static final SpecPath BASELINE = SpecPath.of("spec.baseline");

    private static final List<String> FOLDERS = List.of("examples", "decisions");

    private final Path root;
    private final Optional<SpecPath> only;
    private final Map<SpecPath, SourceText> texts = new HashMap<>();
    private final List<SettingsFile.Problem> problems = new ArrayList<>();

    private SpecFolder(Path root, Optional<SpecPath> only) {
        this.root = root;
        this.only = only;
    }

    /// Reads the spec at a path: a folder, or one Markdown file with what lies beside it.
    public static Outcome<Loaded> load(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(absolute)) {
                return Outcome.done(new SpecFolder(absolute, Optional.empty()).load());
            }
            if (!Files.exists(absolute)) {
                return Outcome.failed(new FolderFailure.Missing(path));
            }
            Path parent = absolute.getParent();
            String name = String.valueOf(absolute.getFileName());
            if (parent == null || !Files.isRegularFile(absolute) || !isMarkdown(name) || !SpecPath.isValid(name)) {
                return Outcome.failed(new FolderFailure.NoSpec(path));
            }
            return Outcome.done(new SpecFolder(parent, Optional.of(SpecPath.of(name))).load());
        } catch (Unusable unusable) {
            return Outcome.failed(unusable.failure);
        }
    }

    /// The documents of a folder as they stand on disk now, in their order, with their texts.
    public static Outcome<SequencedMap<SpecPath, SourceText>> documents(Path root, Settings settings) {
        SpecFolder folder = new SpecFolder(root, Optional.empty());
        try {
            SequencedMap<SpecPath, SourceText> found = new LinkedHashMap<>();
            for (SpecDocument document : folder.documents(settings)) {
                SourceText text = folder.texts.get(document.path());
                if (text != null) {
                    found.put(document.path(), text);
                }
            }
            return Outcome.done(found);
        } catch (Unusable unusable) {
            return Outcome.failed(unusable.failure);
        }
    }

    /// The files on disk among which the documents are.
    public static List<SpecPath> candidates(Path root, Settings settings) {
        if (!settings.documents().isEmpty()) {
            return settings.documents();
        }
        try {
            return markdownIn(root).stream().map(SpecPath::of).toList();
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
                markdownIn(root.resolve(folder)).forEach(name -> found.add(SpecPath.of(folder + "/" + name)));
            }
        } catch (Unusable unreadable) {
            return found;
        }
        return found;
    }

    private Loaded load() throws Unusable {
        Optional<SettingsReader.Read> given = read(SettingsFile.PATH)
                ? Optional.of(SettingsReader.read(textOf(SettingsFile.PATH)))
                : Optional.empty();
        given.ifPresent(read -> problems.addAll(read.file().problems()));
        Settings settings = given.map(SettingsReader.Read::settings).orElse(Settings.DEFAULT);
        read(BASELINE);
        List<SpecDocument> documents = documents(settings);
        if (documents.isEmpty()) {
            throw new Unusable(new FolderFailure.NoSpec(root));
        }
        Map<SpecPath, String> others = new LinkedHashMap<>();
        for (String folder : FOLDERS) {
            for (String name : markdownIn(root.resolve(folder))) {
                SpecPath path = SpecPath.of(folder + "/" + name);
                if (!texts.containsKey(path) && read(path)) {
                    others.put(path, textOf(path));
                }
            }
        }
        Spec found = Spec.of(folderName(), settings, documents, others);
        Spec spec = given.map(read -> found.withSettings(folderName(), settings, read.file()))
                .orElse(found);
        return new Loaded(root, only, spec, texts, problems);
    }

    private String folderName() {
        return String.valueOf(root.getFileName() == null ? root : root.getFileName());
    }

    private List<SpecDocument> documents(Settings settings) throws Unusable {
        if (only.isPresent()) {
            read(only.get());
            return List.of(parsed(only.get()));
        }
        if (!settings.documents().isEmpty()) {
            List<SpecDocument> named = new ArrayList<>();
            for (SpecPath path : settings.documents().stream().distinct().toList()) {
                if (read(path)) {
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
        List<SpecDocument> all = new ArrayList<>();
        for (String name : markdownIn(root)) {
            SpecPath path = SpecPath.of(name);
            if (read(path)) {
                all.add(parsed(path));
            }
        }
        List<SpecDocument> ofTheDialect =
                all.stream().filter(SpecFolder::isOfTheDialect).toList();
        List<SpecDocument> chosen = ofTheDialect.isEmpty() ? all : ofTheDialect;
        all.stream().filter(document -> !chosen.contains(document)).forEach(other -> texts.remove(other.path()));
        return chosen;
    }

    /// A document that shows by a section id or a clause that it is one.
    public static boolean isOfTheDialect(SpecDocument document) {
        return document.sections().stream().anyMatch(Section::explicitId)
                || !document.clauses().isEmpty();
    }

    private SpecDocument parsed(SpecPath path) {
        return SpecDocument.parse(path, textOf(path));
    }

    private String textOf(SpecPath path) {
        SourceText text = texts.get(path);
        return text == null ? "" : text.text();
    }

    /// Reads a file; false where there is none.
    private boolean read(SpecPath path) throws Unusable {
        try {
            Path file = path.in(root);
            if (!Files.isRegularFile(file)) {
                return false;
            }
            return read(path, file);
        } catch (InvalidPathException nameless) {
            return false;
        }
    }

    private boolean read(SpecPath path, Path file) throws Unusable {
        try {
            long size = Files.size(file);
            if (size > LARGEST_FILE) {
                throw new Unusable(new FolderFailure.TooLarge(file, size));
            }
            texts.put(path, SourceText.decode(Files.readAllBytes(file)));
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException unreadable) {
            throw new Unusable(new FolderFailure.Unreadable(file, reason(unreadable)));
        }
    }

    private static List<String> markdownIn(Path folder) throws Unusable {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (isMarkdown(name) && SpecPath.isValid(name) && !name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (IOException unreadable) {
            throw new Unusable(new FolderFailure.Unreadable(folder, reason(unreadable)));
        } catch (DirectoryIteratorException broken) {
            throw new Unusable(new FolderFailure.Unreadable(folder, "the system reports an error"));
        }
        names.sort(null);
        return names;
    }

    private static boolean isMarkdown(String name) {
        return name.endsWith(".md");
    }

    /// Why the system refused, in words for a person.
    static String reason(IOException refused) {
        return switch (refused) {
            case AccessDeniedException _ -> "this account may not do that";
            case NoSuchFileException _ -> "it is not there any more";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> "the system reports an error";
        };
    }
}
