package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.report.ClausesReport;
import org.clausewright.cli.report.ClausesText;
import org.clausewright.spec.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The index of a spec: sections, clauses, examples.
@Command(name = "clauses", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Clauses implements Callable<Integer> {

    private final Console console;
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private Path path = Path.of("");

    public Clauses(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return switch (Given.read(path, console, surroundings.trusts(common.isTrusted()))) {
            case Outcome.Done<Given> done ->
                report(ClausesReport.of(done.value().spec()));
            case Outcome.Failed<Given> failed -> common.refuse(console, failed.failure());
        };
    }

    private int report(ClausesReport report) {
        if (common.isJson()) {
            console.json(report);
        } else {
            new ClausesText(common.style(console)).lines(report).forEach(console::say);
        }
        return ExitStatus.FINE;
    }
}
