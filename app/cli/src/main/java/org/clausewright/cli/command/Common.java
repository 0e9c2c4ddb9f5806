package org.clausewright.cli.command;

import java.util.Locale;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.report.ErrorReport;
import org.clausewright.spec.Failure;
import picocli.CommandLine.Option;

/// The options of every command.
final class Common {

    /// How results are written.
    enum Format {
        TEXT,
        JSON;

        /// As it is said on the command line and listed in help.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--trust", descriptionKey = "trust")
    private boolean trust;

    @Option(names = "--no-color", descriptionKey = "no-color")
    private boolean noColor;

    boolean isJson() {
        return format == Format.JSON;
    }

    /// Whether the person has said that the spec's own endpoint, prompts and outside imports may take effect.
    boolean isTrusted() {
        return trust;
    }

    Style style(Console console) {
        return noColor ? Style.PLAIN : console.style();
    }

    /// Says why there is no result: wrong use, or input that cannot be read.
    int refuse(Console console, Failure failure) {
        explain(console, failure);
        return ExitStatus.WRONG_USE;
    }

    /// Says why there is no result: the input is fine, and what was done with it failed.
    int fail(Console console, Failure failure) {
        explain(console, failure);
        return ExitStatus.FAILED;
    }

    private void explain(Console console, Failure failure) {
        console.tell(failure);
        if (isJson()) {
            console.json(ErrorReport.of(failure));
        }
    }
}
