package org.clausewright.spec.finding;

import java.util.Locale;
import java.util.Optional;

/// How bad a finding is, worst first.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /// The name in settings and in JSON: `error`, `warning`, `info`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> of(String id) {
        for (Severity severity : values()) {
            if (severity.id().equals(id)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
