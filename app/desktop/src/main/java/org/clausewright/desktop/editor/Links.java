package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Where links lead, and who links to a place. All offsets are those of the snapshot.
final class Links {

    private final Spec spec;

    Links(Spec spec) {
        this.spec = spec;
    }

    /// Where what stands at an offset leads: a link to its section or clause, a tag to its example file, the header of
    /// an example file and a `BAD[#section]` to what they name.
    Optional<Spot> target(SpecDocument document, int offset) {
        return idAt(document, offset).flatMap(this::placeOf).or(() -> tagAt(document, offset)
                .flatMap(clause -> exampleFileOf(clause.id())));
    }

    /// The id that a link at an offset names.
    Optional<String> idAt(SpecDocument document, int offset) {
        Optional<String> linked = document.links().stream()
                .filter(link -> link.span().touches(offset))
                .filter(link -> link.hash() || spec.has(document.path().qualified(link.target())))
                .map(Link::target)
                .findFirst();
        return linked.or(() -> headerClause(document, offset))
                .or(() -> badTarget(document, offset))
                .map(document.path()::qualified);
    }

    /// Where a section or clause of that id stands.
    Optional<Spot> placeOf(String id) {
        Optional<Spot> section = spec.section(id)
                .map(found -> new Spot(
                        found.document().path(),
                        TextSpan.at(found.value().titleSpan().start())));
        return section.or(() -> spec.clause(id)
                .map(found -> new Spot(
                        found.document().path(),
                        TextSpan.at(found.value().text().start()))));
    }

    /// What a reader sees for an id: the title of the section, or the words of the clause.
    Optional<String> titleOf(String id) {
        Optional<String> title = spec.section(id).map(found -> found.value().title());
        return title.or(() ->
                spec.clause(id).map(found -> found.document().text(found.value().text())));
    }

    /// The id of what the caret stands on: of the link or tag there, or else of the clause or section around it.
    Optional<String> subjectAt(SpecDocument document, int offset) {
        return idAt(document, offset).or(() -> tagAt(document, offset)
                .map(Clause::id)
                .or(() -> headingAt(document, offset).map(Section::id))
                .or(() -> document.clauseAt(offset).map(Clause::id))
                .or(() -> document.sectionAt(offset).map(Section::id))
                .map(document.path()::qualified));
    }

    /// Every place that refers to an id: links, tags, `BAD[#id]`, in the order of the spec.
    List<Reference> references(String id) {
        List<Reference> references = new ArrayList<>();
        for (Spec.Found<Link> found : spec.linksTo(id)) {
            references.add(Reference.of(found.document(), found.value().span()));
        }
        for (SpecDocument document : spec.files()) {
            for (Example example : document.examples()) {
                for (Answer answer : example.answers()) {
                    if (answer.otherSection().filter(id::equals).isPresent()) {
                        references.add(Reference.of(document, answer.comment()));
                    }
                }
            }
        }
        return List.copyOf(references);
    }

    private Optional<Spot> exampleFileOf(String clause) {
        return spec.exampleFile(clause).map(file -> new Spot(file.path(), TextSpan.at(0)));
    }

    private static Optional<Clause> tagAt(SpecDocument document, int offset) {
        return document.clauses().stream()
                .filter(clause -> clause.tag().touches(offset))
                .findFirst();
    }

    private static Optional<Section> headingAt(SpecDocument document, int offset) {
        return document.sectionAt(offset).filter(section -> section.heading().touches(offset));
    }

    private Optional<String> headerClause(SpecDocument document, int offset) {
        String prefix = "Examples for [^";
        if (!SpecPath.isValid("examples/" + document.path().stem() + ".md")
                || !document.text().startsWith(prefix)) {
            return Optional.empty();
        }
        int close = document.text().indexOf(']');
        return close > prefix.length() && offset <= close + 1
                ? Optional.of(document.text().substring(prefix.length(), close))
                : Optional.empty();
    }

    private static Optional<String> badTarget(SpecDocument document, int offset) {
        return document.examples().stream()
                .filter(example -> example.span().touches(offset))
                .flatMap(example -> example.answers().stream())
                .filter(answer -> answer.comment().touches(offset))
                .flatMap(answer -> answer.otherSection().stream())
                .findFirst();
    }
}
