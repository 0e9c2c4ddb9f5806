package org.clausewright.lint.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// The ids of sections and clauses of a spec: one namespace.
final class Ids {

    /// Where an id is given.
    sealed interface Given {

        SpecDocument document();

        String id();

        TextSpan span();

        record BySection(SpecDocument document, Section section) implements Given {

            @Override
            public String id() {
                return section.id();
            }

            @Override
            public TextSpan span() {
                return section.idSpan().orElse(section.titleSpan());
            }
        }

        record ByClause(SpecDocument document, Clause clause) implements Given {

            @Override
            public String id() {
                return clause.id();
            }

            @Override
            public TextSpan span() {
                return clause.tag();
            }
        }
    }

    private final List<Given> inOrder = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Ids(Spec spec) {
        for (SpecDocument document : spec.documents()) {
            List<Given> given = new ArrayList<>();
            document.sections().forEach(section -> given.add(new Given.BySection(document, section)));
            document.clauses().forEach(clause -> given.add(new Given.ByClause(document, clause)));
            given.sort(Comparator.comparing(Given::span));
            inOrder.addAll(given);
        }
        inOrder.forEach(given -> counts.merge(given.id(), 1, Integer::sum));
    }

    List<Given> inOrder() {
        return inOrder;
    }

    Set<String> all() {
        return counts.keySet();
    }

    /// How often an id is given.
    int count(String id) {
        return counts.getOrDefault(id, 0);
    }

    /// An id like that one that is not given yet.
    String fresh(String like) {
        int number = 2;
        while (counts.containsKey(like + "_" + number)) {
            number++;
        }
        return like + "_" + number;
    }
}
