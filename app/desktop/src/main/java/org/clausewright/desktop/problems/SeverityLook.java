package org.clausewright.desktop.problems;

import org.clausewright.spec.finding.Severity;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// How a severity is shown: each has a shape of its own beside its colour.
final class SeverityLook {

    private SeverityLook() {}

    static Ikon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> BootstrapIcons.X_OCTAGON;
            case WARNING -> BootstrapIcons.EXCLAMATION_TRIANGLE;
            case INFO -> BootstrapIcons.INFO_CIRCLE;
        };
    }

    static String style(Severity severity) {
        return "severity-" + severity.id();
    }
}
