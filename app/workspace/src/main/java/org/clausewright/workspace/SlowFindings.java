package org.clausewright.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;

/// What the rules found that take longer, in the snapshot that they last saw: it stays in sight while somebody types,
/// as long as its words are there.
record SlowFindings(Spec spec, List<Finding> findings) {

    static final SlowFindings NONE = new SlowFindings(Spec.of("", Settings.DEFAULT, List.of(), Map.of()), List.of());

    SlowFindings {
        findings = List.copyOf(findings);
    }

    /// All findings in a later snapshot, in the order of files and places.
    ///
    /// @param others what the other rules found there
    List<Finding> in(Spec now, List<Finding> others) {
        List<Finding> here =
                findings.stream().flatMap(finding -> in(now, finding).stream()).toList();
        if (here.isEmpty()) {
            return others;
        }
        Map<SpecPath, List<Finding>> byFile = new LinkedHashMap<>();
        now.documents().forEach(document -> byFile.put(document.path(), new ArrayList<>()));
        Stream.concat(others.stream(), here.stream())
                .forEach(finding -> byFile.computeIfAbsent(finding.file(), _ -> new ArrayList<>())
                        .add(finding));
        byFile.values().forEach(found -> found.sort(Comparator.comparing(Finding::span)));
        return byFile.values().stream().flatMap(List::stream).toList();
    }

    /// A finding where its words stand now: as far from the start as before, or as far from the end.
    private Optional<Finding> in(Spec now, Finding finding) {
        Optional<SpecDocument> before = spec.document(finding.file());
        Optional<SpecDocument> after = now.document(finding.file());
        if (before.isEmpty() || after.isEmpty() || before.get() == after.get()) {
            return after.map(_ -> finding);
        }
        String words = before.get().text(finding.span());
        int growth = after.get().length() - before.get().length();
        return Stream.of(finding.span().start(), finding.span().start() + growth)
                .filter(start -> after.get().text().startsWith(words, start))
                .findFirst()
                .map(start -> finding.at(new TextSpan(start, start + words.length())));
    }
}
