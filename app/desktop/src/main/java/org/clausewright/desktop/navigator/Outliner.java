package org.clausewright.desktop.navigator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.desktop.navigator.Row.Kind;
import org.clausewright.desktop.navigator.Row.RowKey;
import org.clausewright.desktop.parts.Words;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;

/// Makes the navigator's tree from a snapshot and what lint found in it. In one pass, so that it may be done for
/// thousands of sections after each pause.
final class Outliner {

    private final Spec spec;
    private final Words words;
    /// Each once, though two ways may lead to one of them.
    private final Set<Spec> imports;
    private final Map<String, Integer> findingsOfSections = new HashMap<>();
    private final Map<String, Integer> findingsOfClauses = new HashMap<>();
    private final Map<String, Integer> examplesOfSections = new HashMap<>();
    private final Map<RowKey, Integer> occurrences = new HashMap<>();
    private int sections;
    private int clauses;

    private Outliner(Spec spec, List<Finding> findings) {
        this.spec = spec;
        this.words = new Words(spec);
        this.imports = Set.copyOf(spec.allImports().distinct());
        for (Finding finding : findings) {
            if (finding.isOpen() && finding.severity().isAtLeast(Severity.WARNING)) {
                finding.section().ifPresent(id -> findingsOfSections.merge(id, 1, Integer::sum));
                finding.clause().ifPresent(id -> findingsOfClauses.merge(id, 1, Integer::sum));
            }
        }
        Stream.concat(Stream.of(spec), imports.stream())
                .flatMap(each -> each.documents().stream())
                .forEach(this::countExamples);
    }

    private void countExamples(SpecDocument document) {
        for (Example example : document.examples()) {
            example.section()
                    .ifPresent(id -> examplesOfSections.merge(document.path().qualified(id), 1, Integer::sum));
        }
    }

    static Outline outline(Spec spec, List<Finding> findings) {
        return new Outliner(spec, findings).outline();
    }

    private Outline outline() {
        List<SpecDocument> documents = spec.documents();
        List<Branch> branches = new ArrayList<>();
        for (SpecDocument document : documents) {
            List<Branch> within = branches(document);
            if (documents.size() == 1) {
                branches.addAll(within);
            } else {
                branches.add(new Branch(documentRow(document), within));
            }
        }
        int ownSections = sections;
        int ownClauses = clauses;
        addImports("", spec, branches);
        return new Outline(spec, branches, ownSections, ownClauses);
    }

    private void addImports(String prefix, Spec of, List<Branch> branches) {
        of.imports().forEach((name, other) -> {
            if (imports.contains(other)) {
                branches.add(imported(prefix + name, other));
            }
        });
    }

    /// An import, with what it imports itself below its own documents.
    private Branch imported(String prefix, Spec other) {
        List<SpecDocument> documents = other.documents();
        List<Branch> within = new ArrayList<>();
        for (SpecDocument document : documents) {
            if (documents.size() == 1) {
                within.addAll(branches(document));
            } else {
                within.add(new Branch(documentRow(document), branches(document)));
            }
        }
        addImports(prefix + ":", other, within);
        RowKey key = new RowKey(Kind.IMPORT, documents.getFirst().path(), "", 0);
        Row row = new Row(key, "", prefix + " · " + other.name(), Optional.empty(), 0, 0);
        return new Branch(row, within);
    }

    private static Row documentRow(SpecDocument document) {
        RowKey key = new RowKey(Kind.DOCUMENT, document.path(), "", 0);
        return new Row(key, "", document.path().value(), Optional.empty(), 0, 0);
    }

    /// Sections nest by their levels; a clause hangs under the section that its tag stands in.
    private List<Branch> branches(SpecDocument document) {
        Deque<Open> open = new ArrayDeque<>();
        Open top = new Open(Optional.empty(), 0);
        open.push(top);
        List<Section> all = document.sections();
        List<Clause> tagged = document.clauses();
        int clause = 0;
        for (int i = 0; i <= all.size(); i++) {
            int until = i < all.size() ? all.get(i).own().start() : Integer.MAX_VALUE;
            for (; clause < tagged.size() && tagged.get(clause).tag().start() < until; clause++) {
                open.getFirst().children.add(new Branch(row(document, tagged.get(clause)), List.of()));
            }
            if (i < all.size()) {
                Section section = all.get(i);
                while (open.getFirst().level >= section.level()) {
                    close(open);
                }
                open.push(new Open(Optional.of(row(document, section)), section.level()));
            }
        }
        while (open.size() > 1) {
            close(open);
        }
        return top.children;
    }

    private static void close(Deque<Open> open) {
        Open closed = open.pop();
        closed.row.ifPresent(row -> open.getFirst().children.add(new Branch(row, closed.children)));
    }

    private Row row(SpecDocument document, Section section) {
        sections++;
        RowKey key = key(Kind.SECTION, document, section.id());
        String id = document.path().qualified(section.id());
        return new Row(
                key,
                id,
                section.title(),
                section.authority(),
                examplesOfSections.getOrDefault(id, 0),
                findingsOfSections.getOrDefault(id, 0));
    }

    private Row row(SpecDocument document, Clause clause) {
        clauses++;
        RowKey key = key(Kind.CLAUSE, document, clause.id());
        String id = document.path().qualified(clause.id());
        int examples =
                spec.exampleFile(id).map(ExampleFile::examples).map(List::size).orElse(0);
        String label = words.of(document.text(clause.text()));
        return new Row(
                key,
                id,
                label.isEmpty() ? id : label,
                Optional.empty(),
                examples,
                findingsOfClauses.getOrDefault(id, 0));
    }

    private RowKey key(Kind kind, SpecDocument document, String id) {
        RowKey key = new RowKey(kind, document.path(), id, 0);
        int occurrence = occurrences.merge(key, 1, Integer::sum) - 1;
        return occurrence == 0 ? key : new RowKey(kind, document.path(), id, occurrence);
    }

    /// A section whose end has not come yet.
    private static final class Open {

        private final Optional<Row> row;
        private final int level;
        private final List<Branch> children = new ArrayList<>();

        Open(Optional<Row> row, int level) {
            this.row = row;
            this.level = level;
        }
    }
}
