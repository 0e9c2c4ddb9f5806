package org.clausewright.cli.report;

import java.util.List;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;

/// What was found in one or more specs.
///
/// @param findings made one by one as they are written, since there may be very many
/// @param errors the specs that could not be read, and why
public record CheckReport(Iterable<FindingRow> findings, Summary summary, List<ErrorReport.ErrorRow> errors) {

    /// How many findings are open, by severity, how many were kept on purpose, and how many a baseline knows.
    public record Summary(long error, long warning, long info, long kept, long baseline) {

        public static Summary of(List<Finding> findings) {
            return new Summary(
                    open(findings, Severity.ERROR),
                    open(findings, Severity.WARNING),
                    open(findings, Severity.INFO),
                    in(findings, Finding.State.KEPT),
                    in(findings, Finding.State.BASELINE));
        }

        private static long in(List<Finding> findings, Finding.State state) {
            return findings.stream().filter(finding -> finding.state() == state).count();
        }

        private static long open(List<Finding> findings, Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.isOpen() && finding.severity() == severity)
                    .count();
        }
    }

    public static CheckReport of(List<CheckedSpec> specs, List<Failure> failures) {
        List<Finding> findings =
                specs.stream().flatMap(spec -> spec.findings().stream()).toList();
        return new CheckReport(
                () -> specs.stream().flatMap(CheckedSpec::rows).iterator(),
                Summary.of(findings),
                failures.stream().map(ErrorReport::row).toList());
    }
}
