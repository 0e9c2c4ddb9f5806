package org.clausewright.desktop.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.LineIndex;

/// Which findings are listed, and in which order: that of files and places, as the keys for the next and the previous
/// finding go, within each group.
///
/// @param severities those that are shown
/// @param words      what a finding has to have in its words, message, rule or place; may be empty
record ProblemList(Set<Severity> severities, Grouping grouping, String words) {

    ProblemList {
        severities = Set.copyOf(severities);
    }

    boolean shows(Finding finding) {
        return finding.isOpen() && severities.contains(finding.severity());
    }

    /// @param texts          of files that are no documents
    /// @param withoutSection what the group of findings in no section is called
    List<ProblemRow> rows(
            Spec spec, Function<SpecPath, Optional<String>> texts, List<Finding> findings, String withoutSection) {
        Map<SpecPath, LineIndex> lines = new HashMap<>();
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<ProblemRow.Item> items = new ArrayList<>();
        for (Finding finding : findings) {
            if (shows(finding)) {
                ProblemRow.Item item = new ProblemRow.Item(
                        finding,
                        lines.computeIfAbsent(finding.file(), file -> lines(spec, texts, file))
                                .line(finding.span().start()));
                if (wanted.isEmpty() || matches(item, wanted)) {
                    items.add(item);
                }
            }
        }
        return switch (grouping) {
            case NONE -> List.copyOf(items);
            case SEVERITY -> bySeverity(items);
            case SECTION -> grouped(items, item -> section(spec, item.finding()).orElse(withoutSection));
            case FILE -> grouped(items, item -> item.finding().file().value());
        };
    }

    private static boolean matches(ProblemRow.Item item, String wanted) {
        Finding finding = item.finding();
        return contains(finding.text(), wanted)
                || contains(finding.message(), wanted)
                || contains(finding.rule(), wanted)
                || contains(item.place(), wanted)
                || finding.clause().filter(id -> contains(id, wanted)).isPresent()
                || finding.section().filter(id -> contains(id, wanted)).isPresent();
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static LineIndex lines(Spec spec, Function<SpecPath, Optional<String>> texts, SpecPath file) {
        return spec.document(file)
                .map(SpecDocument::lines)
                .orElseGet(() -> LineIndex.of(texts.apply(file).orElse("")));
    }

    private static Optional<String> section(Spec spec, Finding finding) {
        return finding.section().flatMap(spec::section).map(found -> found.value()
                .title());
    }

    private static List<ProblemRow> bySeverity(List<ProblemRow.Item> items) {
        Map<Severity, List<ProblemRow.Item>> groups = new TreeMap<>();
        items.forEach(item -> groups.computeIfAbsent(item.finding().severity(), severity -> new ArrayList<>())
                .add(item));
        return flat(groups, Severity::id);
    }

    private static List<ProblemRow> grouped(List<ProblemRow.Item> items, Function<ProblemRow.Item, String> by) {
        Map<String, List<ProblemRow.Item>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(by.apply(item), title -> new ArrayList<>())
                .add(item));
        return flat(groups, title -> title);
    }

    private static <K> List<ProblemRow> flat(Map<K, List<ProblemRow.Item>> groups, Function<K, String> title) {
        List<ProblemRow> rows = new ArrayList<>();
        groups.forEach((key, items) -> {
            rows.add(new ProblemRow.Group(title.apply(key), items.size()));
            rows.addAll(items);
        });
        return rows;
    }
}
