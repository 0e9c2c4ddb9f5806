package org.clausewright.spec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.jspecify.annotations.Nullable;

/// A whole spec at one moment: a value that never changes and may be handed to any thread.
public final class Spec {

    /// Something found in a document of the spec.
    public record Found<T>(SpecDocument document, T value) {}

    private final String name;
    private final Settings settings;
    private final Optional<SettingsFile> settingsFile;
    private final SequencedMap<SpecPath, SpecDocument> documents;
    private final ExampleFiles exampleFiles;
    private final DecisionFiles decisions;
    private final Imports imports;
    private volatile @Nullable IdPlaces ids;

    private Spec(
            String name,
            Settings settings,
            Optional<SettingsFile> settingsFile,
            SequencedMap<SpecPath, SpecDocument> documents,
            ExampleFiles exampleFiles,
            DecisionFiles decisions,
            Imports imports) {
        this.name = name;
        this.settings = settings;
        this.settingsFile = settingsFile;
        this.documents = documents;
        this.exampleFiles = exampleFiles;
        this.decisions = decisions;
        this.imports = imports;
    }

    /// Puts a spec together from the texts of its files.
    ///
    /// @param folderName the name where the settings give none
    /// @param documents  the documents, in order
    /// @param others     example files and decisions; what is neither is passed over
    public static Spec of(
            String folderName, Settings settings, List<SpecDocument> documents, Map<SpecPath, String> others) {
        Map<SpecPath, String> examples = new HashMap<>();
        Map<SpecPath, String> decisions = new HashMap<>();
        others.forEach((path, text) -> {
            switch (SpecFileKind.of(path)) {
                case EXAMPLES -> examples.put(path, text);
                case DECISIONS -> decisions.put(path, text);
                case SETTINGS, OTHER -> {}
            }
        });
        return new Spec(
                settings.name().orElse(folderName),
                settings,
                Optional.empty(),
                byPath(documents),
                ExampleFiles.of(examples),
                DecisionFiles.of(decisions),
                Imports.NONE);
    }

    private static SequencedMap<SpecPath, SpecDocument> byPath(List<SpecDocument> documents) {
        SequencedMap<SpecPath, SpecDocument> byPath = new LinkedHashMap<>();
        documents.forEach(document -> byPath.put(document.path(), document));
        return byPath;
    }

    /// The spec's name: from its settings, or else its folder's.
    public String name() {
        return name;
    }

    public Settings settings() {
        return settings;
    }

    /// The file that the settings were read from; empty where the spec has none.
    public Optional<SettingsFile> settingsFile() {
        return settingsFile;
    }

    public Ladder ladder() {
        return settings.ladder();
    }

    /// The specs that this one imports, by prefix; see [Imports] for the names of what is in them.
    public SequencedMap<String, Spec> imports() {
        return imports.specs();
    }

    /// The imports of this spec and of those, and what came of the ones that cannot be used.
    public Imports allImports() {
        return imports;
    }

    /// This spec, or the import that a document is of.
    public Spec home(SpecPath file) {
        return imports.home(file).orElse(this);
    }

    boolean owns(SpecPath file) {
        return documents.containsKey(file) || exampleFiles.at(file).isPresent();
    }

    /// The documents, in the order of the settings or else of their names. Those of imports are not among them.
    public List<SpecDocument> documents() {
        return List.copyOf(documents.values());
    }

    /// The example files, in the order of their paths.
    public Collection<ExampleFile> exampleFiles() {
        return exampleFiles.byClause().values();
    }

    /// The documents, and after them the example files. Those of imports are not among them.
    public List<SpecDocument> files() {
        return Stream.concat(
                        documents.values().stream(), exampleFiles().stream().map(ExampleFile::document))
                .toList();
    }

    /// The example file of a clause, or of `base:id` for one of an import.
    public Optional<ExampleFile> exampleFile(String clause) {
        return ofName(clause, (spec, own) -> spec.exampleFiles.of(own));
    }

    /// The decisions about a clause or section, oldest first.
    public List<Decision> decisions(String id) {
        return decisions.on(id);
    }

    /// The text of the file of decisions about a clause or section; empty where there is none.
    public String decisionsText(String id) {
        return decisions.textOn(id);
    }

    /// The texts of all files of decisions.
    public Map<SpecPath, String> decisionTexts() {
        return decisions.texts();
    }

    /// The document or example file of that path; also one of an import.
    public Optional<SpecDocument> document(SpecPath path) {
        Optional<SpecDocument> own = Optional.ofNullable(documents.get(path));
        Optional<Spec> home = own.isPresent() ? Optional.empty() : imports.home(path);
        if (home.isPresent()) {
            return home.get().document(path);
        }
        return own.or(() -> exampleFiles.at(path).map(ExampleFile::document));
    }

    /// The first section of that id: `id`, or `base:id` for one of an import. The section itself has the id
    /// that its own document gives it; [SpecPath#qualified] of the document makes `base:id` of that.
    public Optional<Found<Section>> section(String id) {
        return ofName(
                id, (spec, own) -> Optional.ofNullable(spec.ids().sections().get(own)));
    }

    /// The first clause of that id, or of `base:id`.
    public Optional<Found<Clause>> clause(String id) {
        return ofName(
                id, (spec, own) -> Optional.ofNullable(spec.ids().clauses().get(own)));
    }

    private <T> Optional<T> ofName(String id, BiFunction<Spec, String, Optional<T>> find) {
        int colon = id.lastIndexOf(':');
        return colon < 0
                ? find.apply(this, id)
                : imports.spec(id.substring(0, colon)).flatMap(spec -> find.apply(spec, id.substring(colon + 1)));
    }

    /// True where a section or a clause has that id, or in an import where it is `base:id`.
    public boolean has(String id) {
        return section(id).isPresent() || clause(id).isPresent();
    }

    /// Links to that id, in the order of documents and places; those within the import follow where it is `base:id`.
    public List<Found<Link>> linksTo(String id) {
        List<Found<Link>> found = new ArrayList<>();
        Stream.concat(Stream.of(this), imports.all())
                .flatMap(spec -> spec.documents.values().stream())
                .forEach(document -> document.links().stream()
                        .filter(link -> document.path().qualified(link.target()).equals(id))
                        .forEach(link -> found.add(new Found<>(document, link))));
        return List.copyOf(found);
    }

    /// The authority that holds in a section: its own, or else that of the nearest section around it that has one.
    public Optional<String> authorityOf(Found<Section> section) {
        Spec home = home(section.document().path());
        Found<Section> at = section;
        for (int depth = 0; depth < 7; depth++) {
            if (at.value().authority().isPresent()) {
                return at.value().authority();
            }
            Optional<Found<Section>> parent = at.value().parent().flatMap(home::section);
            if (parent.isEmpty()) {
                return Optional.empty();
            }
            at = parent.get();
        }
        return Optional.empty();
    }

    /// The examples of a clause, first those of its file, then those that stand in its section.
    public List<Found<Example>> examplesOf(Found<Clause> clause) {
        List<Found<Example>> found = new ArrayList<>();
        SpecPath document = clause.document().path();
        exampleFile(document.qualified(clause.value().id()))
                .ifPresent(file -> file.examples().forEach(each -> found.add(new Found<>(file.document(), each))));
        clause.value()
                .section()
                .flatMap(id -> section(document.qualified(id)))
                .ifPresent(section -> found.addAll(examplesIn(section)));
        return List.copyOf(found);
    }

    /// The examples that stand in a section's own text.
    public List<Found<Example>> examplesIn(Found<Section> section) {
        return section.document().examples().stream()
                .filter(example -> section.value().own().contains(example.span()))
                .map(example -> new Found<>(section.document(), example))
                .toList();
    }

    private IdPlaces ids() {
        IdPlaces found = ids;
        if (found == null) {
            found = IdPlaces.in(documents.values());
            ids = found;
        }
        return found;
    }

    /// The spec after an edit: what was edited is read again, the rest is shared. A file that is not part of the
    /// spec becomes part of it where its name says so; one whose text becomes empty leaves it. Settings are not
    /// read again here: see [#withSettings].
    ///
    /// @throws IndexOutOfBoundsException where an edit reaches beyond a text
    public Spec edit(SpecEdit edit) {
        SequencedMap<SpecPath, SpecDocument> newDocuments = new LinkedHashMap<>(documents);
        List<FileEdit> ofExamples = new ArrayList<>();
        List<FileEdit> ofDecisions = new ArrayList<>();
        for (FileEdit change : edit.files()) {
            SpecPath path = change.file();
            if (newDocuments.containsKey(path)) {
                newDocuments.computeIfPresent(path, (_, document) -> document.edit(change.edits()));
                continue;
            }
            switch (SpecFileKind.of(path)) {
                case EXAMPLES -> ofExamples.add(change);
                case DECISIONS -> ofDecisions.add(change);
                case SETTINGS, OTHER -> {}
            }
        }
        return new Spec(
                name,
                settings,
                settingsFile,
                newDocuments,
                exampleFiles.edit(ofExamples),
                decisions.edit(ofDecisions),
                imports);
    }

    /// The same spec with other documents, in their order.
    public Spec withDocuments(List<SpecDocument> others) {
        return new Spec(name, settings, settingsFile, byPath(others), exampleFiles, decisions, imports);
    }

    /// The same texts under other settings, and the file that these were read from.
    public Spec withSettings(String folderName, Settings others, SettingsFile file) {
        String newName = others.name().orElse(folderName);
        return new Spec(newName, others, Optional.of(file), documents, exampleFiles, decisions, imports);
    }

    /// The same spec with what it imports. Settings and documents do not change by it: who changes them reads the
    /// imports anew.
    public Spec withImports(Imports read) {
        return new Spec(name, settings, settingsFile, documents, exampleFiles, decisions, read);
    }

    @Override
    public String toString() {
        return "Spec " + name + " " + documents.keySet();
    }
}
