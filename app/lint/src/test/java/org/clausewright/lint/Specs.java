package org.clausewright.lint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;

/// Small specs made of texts.
public final class Specs {

    private Specs() {}

    /// A spec with one document, `spec.md`.
    public static Spec of(String document) {
        return of(document, Map.of());
    }

    /// A spec with one document, `spec.md`, and other files by their paths.
    public static Spec of(String document, Map<String, String> others) {
        return of(Settings.DEFAULT, document, others);
    }

    public static Spec of(Settings settings, String document, Map<String, String> others) {
        Map<SpecPath, String> texts = new TreeMap<>();
        others.forEach((path, text) -> texts.put(SpecPath.of(path), text));
        return Spec.of("spec", settings, List.of(SpecDocument.parse(SpecPath.of("spec.md"), document)), texts);
    }

    /// What the program's own rules find of one rule.
    public static List<Finding> findings(Spec spec, String rule) {
        return Linter.standard().lint(spec).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /// The words that were found.
    public static List<String> words(Spec spec, String rule) {
        return findings(spec, rule).stream().map(Finding::text).toList();
    }
}
