package org.clausewright.desktop.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausewright.desktop.navigator.Row.Kind;
import org.clausewright.desktop.navigator.Row.RowKey;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// From rows to places in the text and back.
final class Places {

    private Places() {}

    static RowKey keyOf(SpecDocument document, Clause clause) {
        int before = occurrencesBefore(document.clauses(), clause, Clause::id);
        return new RowKey(Kind.CLAUSE, document.path(), clause.id(), before);
    }

    static RowKey keyOf(SpecDocument document, Section section) {
        int before = occurrencesBefore(document.sections(), section, Section::id);
        return new RowKey(Kind.SECTION, document.path(), section.id(), before);
    }

    /// What to show of a row: a section's title, a clause's words; empty where the snapshot does not have it.
    static Optional<TextSpan> span(Spec spec, RowKey row) {
        Optional<SpecDocument> document = spec.document(row.file());
        return switch (row.kind()) {
            case IMPORT, DOCUMENT -> document.map(found -> TextSpan.at(0));
            case SECTION ->
                document.flatMap(found -> find(found.sections(), row, Section::id))
                        .map(Section::titleSpan);
            case CLAUSE ->
                document.flatMap(found -> find(found.clauses(), row, Clause::id))
                        .map(Clause::text);
        };
    }

    private static <T> int occurrencesBefore(List<T> all, T wanted, Function<T, String> id) {
        int count = 0;
        for (T each : all) {
            if (each.equals(wanted)) {
                return count;
            }
            if (id.apply(each).equals(id.apply(wanted))) {
                count++;
            }
        }
        return count;
    }

    private static <T> Optional<T> find(List<T> all, RowKey row, Function<T, String> id) {
        return all.stream()
                .filter(each -> id.apply(each).equals(row.id()))
                .skip(row.occurrence())
                .findFirst();
    }
}
