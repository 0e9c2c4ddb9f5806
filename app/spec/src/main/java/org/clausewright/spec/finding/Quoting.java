package org.clausewright.spec.finding;

import java.util.Optional;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Says of a quoted passage where it stands: its section, its clause, and the authority that holds there.
public record Quoting(Spec spec) {

    /// One side of a conflict: the words at a span of a document.
    public Conflict.Side side(SpecDocument document, TextSpan span) {
        Optional<Section> section = document.sectionAt(span.start());
        Optional<Clause> clause = document.clauses().stream()
                .filter(found -> found.text().overlaps(span))
                .findFirst()
                .or(() -> document.clauseAt(span.start())
                        .filter(found -> found.sentence().overlaps(span)));
        return new Conflict.Side(
                document.path(),
                document.lines().line(span.start()),
                section.map(Section::id),
                clause.map(Clause::id),
                section.flatMap(found -> spec.authorityOf(new Found<>(document, found))),
                document.text(span),
                span);
    }
}
