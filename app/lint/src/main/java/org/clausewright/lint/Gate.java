package org.clausewright.lint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Settings;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;

/// From which severity on open findings block: a commit, a check in CI.
///
/// @param threshold empty where nothing blocks
public record Gate(Optional<Severity> threshold) {

    public static Gate of(Settings settings) {
        return new Gate(settings.gate());
    }

    public static Gate at(Severity severity) {
        return new Gate(Optional.of(severity));
    }

    public static Gate never() {
        return new Gate(Optional.empty());
    }

    /// The findings that block, in their order. What was kept on purpose, or was there before, does not.
    public List<Finding> blocking(Collection<Finding> findings) {
        return findings.stream()
                .filter(Finding::isOpen)
                .filter(finding ->
                        threshold.filter(finding.severity()::isAtLeast).isPresent())
                .toList();
    }

    public boolean isOpen(Collection<Finding> findings) {
        return blocking(findings).isEmpty();
    }
}
