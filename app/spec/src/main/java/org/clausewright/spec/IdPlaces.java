package org.clausewright.spec;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// Where the ids of a spec are first given.
record IdPlaces(Map<String, Found<Section>> sections, Map<String, Found<Clause>> clauses) {

    static IdPlaces in(Collection<SpecDocument> documents) {
        Map<String, Found<Section>> sections = new HashMap<>();
        Map<String, Found<Clause>> clauses = new HashMap<>();
        for (SpecDocument document : documents) {
            document.sections().forEach(each -> sections.putIfAbsent(each.id(), new Found<>(document, each)));
            document.clauses().forEach(each -> clauses.putIfAbsent(each.id(), new Found<>(document, each)));
        }
        return new IdPlaces(sections, clauses);
    }
}
