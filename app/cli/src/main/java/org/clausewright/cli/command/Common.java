package org.clausewright.cli.command;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Style;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ErrorReport;
import org.clausewright.spec.Failure;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options of every command.
final class Common {

    /// How results are written.
    enum Format {
        TEXT,
        JSON,
        /// The Static Analysis Results Interchange Format of OASIS, version 2.1.0.
        SARIF,
        /// Workflow commands of GitHub Actions, which become annotations.
        GITHUB;

        /// As it is said on the command line and listed in help.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Set<Format> formats;
    private Format format = Format.TEXT;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--trust", descriptionKey = "trust")
    private boolean trust;

    @Option(names = "--no-color", descriptionKey = "no-color")
    private boolean noColor;

    /// @param more what the command can write beside text and JSON
    Common(Format... more) {
        Set<Format> all = EnumSet.of(Format.TEXT, Format.JSON);
        all.addAll(List.of(more));
        formats = Collections.unmodifiableSet(all);
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format")
    void format(Format asked) {
        if (!formats.contains(asked)) {
            String known = formats.stream().map(Format::toString).collect(Collectors.joining(", "));
            throw new ParameterException(command.commandLine(), Words.of("wrong-use.format", asked, known));
        }
        format = asked;
    }

    Format format() {
        return format;
    }

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
        console.tell(failure);
        if (isJson()) {
            console.json(ErrorReport.of(failure));
        }
        return ExitStatus.WRONG_USE;
    }
}
