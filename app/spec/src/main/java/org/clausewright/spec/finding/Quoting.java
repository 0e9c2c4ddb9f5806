package org.clausewright.spec.finding;

import java.util.List;
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
        Optional<Clause> clause = overlapping(document, span).or(() -> document.clauseAt(span.start())
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

    /// The first clause whose words overlap a span, found by halving.
    private static Optional<Clause> overlapping(SpecDocument document, TextSpan span) {
        List<Clause> clauses = document.clauses();
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).text().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return clauses.stream().skip(low).findFirst().filter(found -> found.text()
                .overlaps(span));
    }
}
