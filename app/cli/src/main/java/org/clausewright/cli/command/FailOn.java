package org.clausewright.cli.command;

import java.util.Locale;
import java.util.Optional;
import org.clausewright.spec.finding.Severity;

/// From which severity on a check fails.
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    /// Empty where it never fails.
    Optional<Severity> severity() {
        return Severity.of(toString());
    }

    /// As it is said on the command line and listed in help.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
