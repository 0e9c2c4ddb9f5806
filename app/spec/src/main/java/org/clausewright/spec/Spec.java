package org.clausewright.spec;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// A whole spec at one moment: a value that never changes and may be handed to any thread.
@SuppressWarnings("DoNotCallSuggester")
public final class Spec {

    /// Something found in a document of the spec.
    public record Found<T>(SpecDocument document, T value) {}

    /// The spec's name: from its settings, or else its folder's.
    public String name() {
        throw new IllegalStateException();
    }

    public Settings settings() {
        throw new IllegalStateException();
    }

    public Ladder ladder() {
        return settings().ladder();
    }

    /// The documents, in the order of the settings or else of their names.
    public List<SpecDocument> documents() {
        throw new IllegalStateException();
    }

    /// The example files, by clause id.
    public Collection<ExampleFile> exampleFiles() {
        throw new IllegalStateException();
    }

    public Optional<ExampleFile> exampleFile(String clause) {
        throw new IllegalStateException();
    }

    /// The decisions about a clause or section, oldest first.
    public List<Decision> decisions(String id) {
        throw new IllegalStateException();
    }

    /// The document or example file of that path.
    public Optional<SpecDocument> document(SpecPath path) {
        throw new IllegalStateException();
    }

    /// The first section of that id.
    public Optional<Found<Section>> section(String id) {
        throw new IllegalStateException();
    }

    /// The first clause of that id.
    public Optional<Found<Clause>> clause(String id) {
        throw new IllegalStateException();
    }

    /// True where a section or a clause has that id.
    public boolean has(String id) {
        throw new IllegalStateException();
    }

    /// Links to that id, in the order of documents and places.
    public List<Found<Link>> linksTo(String id) {
        throw new IllegalStateException();
    }

    /// The examples of a clause, first those of its file, then those that stand in its section.
    public List<Found<Example>> examplesOf(Found<Clause> clause) {
        throw new IllegalStateException();
    }

    /// The examples that stand in a section's own text.
    public List<Found<Example>> examplesIn(Found<Section> section) {
        throw new IllegalStateException();
    }

    /// The spec after an edit: documents, example files, decisions and settings are read again where they changed,
    /// and shared where not. A file that is edited and not part of the spec is added where its name makes it part.
    public Spec edit(SpecEdit edit) {
        throw new IllegalStateException();
    }
}
