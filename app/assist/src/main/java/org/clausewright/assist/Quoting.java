package org.clausewright.assist;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.text.TextSpan;

/// Says of a quoted passage where it stands: its section, its clause, and the authority that holds there.
public final class Quoting {

    private final Map<SpecDocument, Map<String, Section>> sections = new HashMap<>();

    public Quoting(Spec spec) {
        for (SpecDocument document : spec.documents()) {
            Map<String, Section> byId = new HashMap<>();
            document.sections().forEach(section -> byId.putIfAbsent(section.id(), section));
            sections.put(document, byId);
        }
    }

    /// One side of a conflict: the words at a span of a document.
    public Conflict.Side side(SpecDocument document, TextSpan span) {
        Optional<Section> section = document.sectionAt(span.start());
        Optional<Clause> clause =
                document.clauseAt(span.start()).filter(found -> found.sentence().overlaps(span));
        return new Conflict.Side(
                document.path(),
                document.lines().line(span.start()),
                section.map(Section::id),
                clause.map(Clause::id),
                section.flatMap(found -> authority(document, found)),
                document.text(span),
                span);
    }

    /// A section's own authority, or else that of the nearest section around it that has one.
    public Optional<String> authority(SpecDocument document, Section section) {
        Map<String, Section> byId = sections.getOrDefault(document, Map.of());
        Optional<Section> at = Optional.of(section);
        for (int depth = 0; depth < 7 && at.isPresent(); depth++) {
            if (at.get().authority().isPresent()) {
                return at.get().authority();
            }
            at = at.get().parent().map(byId::get);
        }
        return Optional.empty();
    }
}
