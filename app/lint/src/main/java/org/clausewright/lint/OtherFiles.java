package org.clausewright.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Settings.RuleSetting;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;

/// Collects what was found in files that are neither documents nor examples: the settings, decisions, styles. Only what
/// the settings say of the whole spec counts there.
final class OtherFiles {

    private final Spec spec;
    private final List<Finding> findings = new ArrayList<>();

    OtherFiles(Spec spec) {
        this.spec = spec;
    }

    Optional<Finding> add(RuleInfo rule, Notice notice) {
        Optional<Severity> severity =
                switch (spec.settings().lint().rules().get(rule.id())) {
                    case null -> rule.severity();
                    case RuleSetting.Off _ -> Optional.empty();
                    case RuleSetting.At at -> Optional.of(at.severity());
                };
        Optional<Finding> added = severity.map(found -> finding(rule, found, notice));
        added.ifPresent(findings::add);
        return added;
    }

    /// The id that a notice names may be a section's as well.
    private Finding finding(RuleInfo rule, Severity severity, Notice notice) {
        Optional<Found<Clause>> clause = notice.clause().flatMap(spec::clause);
        Optional<String> section = clause.isPresent()
                ? clause.flatMap(found -> found.value().section())
                : notice.clause().filter(id -> spec.section(id).isPresent());
        return new Finding(
                rule.id(),
                severity,
                notice.file(),
                notice.span(),
                section,
                clause.map(found -> found.value().id()),
                notice.text(),
                notice.message(),
                notice.question(),
                notice.fixes(),
                Finding.State.OPEN);
    }

    /// In the order of files and places.
    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Linter.BY_PLACE))
                .toList();
    }
}
