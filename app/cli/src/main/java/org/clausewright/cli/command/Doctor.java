package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.report.DoctorReport;
import org.clausewright.cli.report.DoctorText;
import org.clausewright.spec.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What is set up, what is not, and what to do about it. Finding something missing is no failure; a model
/// that was to be tried out and does not answer is one.
@Command(name = "doctor", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Doctor implements Callable<Integer> {

    private final Console console;
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    @Mixin
    private ModelOption model = new ModelOption();

    @Parameters(paramLabel = "PATH", arity = "0..1", descriptionKey = "path")
    private Optional<Path> path = Optional.empty();

    public Doctor(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (path.isEmpty()) {
            return report(Optional.empty());
        }
        return switch (Given.read(path.get(), console)) {
            case Outcome.Failed<Given> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Given> done -> report(Optional.of(done.value()));
        };
    }

    private int report(Optional<Given> given) {
        DoctorReport report = new SetUp(surroundings, model, common.isTrusted()).examine(given);
        if (common.isJson()) {
            console.json(report);
        } else {
            new DoctorText(common.style(console)).lines(report).forEach(console::say);
        }
        return model.isAsked() && report.has(ModelTrial.NAME, DoctorReport.State.BROKEN)
                ? ExitStatus.FAILED
                : ExitStatus.FINE;
    }
}
