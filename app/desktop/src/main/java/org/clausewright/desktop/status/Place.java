package org.clausewright.desktop.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Where the caret is, in the spec's own words.
///
/// @param sections outermost first
public record Place(SpecPath file, List<Step> sections, Optional<Step> clause) {

    /// One step on the way, and where it leads.
    public record Step(String title, SpecPath file, TextSpan span) {}

    public Place {
        sections = List.copyOf(sections);
    }

    /// Empty where the file is no part of the snapshot.
    public static Optional<Place> of(Spec spec, Caret caret) {
        return spec.document(caret.file()).map(document -> {
            Optional<Place> ofExamples = exampleFile(spec, caret.file());
            return ofExamples.orElseGet(() -> within(spec, document, Math.min(caret.offset(), document.length())));
        });
    }

    /// Where a section or clause of that id stands.
    public static Optional<Step> find(Spec spec, String id) {
        return spec.clause(id)
                .map(clause -> step(clause.document(), clause.value()))
                .or(() -> spec.section(id)
                        .map(found -> new Step(
                                found.value().title(),
                                found.document().path(),
                                found.value().titleSpan())));
    }

    /// The examples of a clause belong where the clause stands.
    private static Optional<Place> exampleFile(Spec spec, SpecPath file) {
        Optional<Found<Clause>> clause = spec.exampleFiles().stream()
                .filter(examples -> examples.path().equals(file))
                .map(ExampleFile::clause)
                .findFirst()
                .flatMap(spec::clause);
        return clause.map(found -> new Place(
                file,
                way(spec, found.document(), found.value().section()),
                Optional.of(step(found.document(), found.value()))));
    }

    private static Place within(Spec spec, SpecDocument document, int offset) {
        Optional<String> section = document.sectionAt(offset).map(Section::id);
        return new Place(
                document.path(),
                way(spec, document, section),
                document.clauseAt(offset).map(clause -> step(document, clause)));
    }

    private static Step step(SpecDocument document, Clause clause) {
        return new Step(clause.id(), document.path(), clause.text());
    }

    private static List<Step> way(Spec spec, SpecDocument document, Optional<String> innermost) {
        List<Step> steps = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Optional<Section> at = find(spec, document, innermost);
        while (at.isPresent() && seen.add(at.get().id())) {
            Section section = at.get();
            steps.addFirst(new Step(section.title(), document.path(), section.titleSpan()));
            at = find(spec, document, section.parent());
        }
        return steps;
    }

    private static Optional<Section> find(Spec spec, SpecDocument document, Optional<String> id) {
        return id.flatMap(wanted -> document.sections().stream()
                .filter(section -> section.id().equals(wanted))
                .findFirst()
                .or(() -> spec.section(wanted).map(Found::value)));
    }

    /// `Refunds › rf07`: the innermost section and the clause.
    public String brief() {
        StringBuilder words = new StringBuilder();
        if (sections.isEmpty()) {
            words.append(file.value());
        } else {
            words.append(sections.getLast().title());
        }
        clause.ifPresent(step -> words.append(" › ").append(step.title()));
        return words.toString();
    }
}
