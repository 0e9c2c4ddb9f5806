package org.clausewright.cli.report;

import java.util.List;
import java.util.Optional;
import org.clausewright.lint.RuleInfo;
import org.clausewright.spec.finding.Severity;

/// The catalogue of rules.
public record RulesReport(List<RuleRow> rules) {

    /// @param severity `off` for a rule that settings have to turn on
    public record RuleRow(
            String id, String severity, String basis, String catches, Optional<String> question, String source) {}

    public static RulesReport of(List<RuleInfo> rules) {
        return new RulesReport(rules.stream().map(RulesReport::row).toList());
    }

    private static RuleRow row(RuleInfo rule) {
        return new RuleRow(
                rule.id(),
                rule.severity().map(Severity::id).orElse("off"),
                rule.basis().id(),
                rule.catches(),
                rule.question(),
                rule.source());
    }
}
