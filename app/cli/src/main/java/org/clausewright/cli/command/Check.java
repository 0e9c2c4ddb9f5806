package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.CheckReport;
import org.clausewright.cli.report.CheckText;
import org.clausewright.cli.report.CheckedSpec;
import org.clausewright.lint.Gate;
import org.clausewright.lint.Linter;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Findings in one or more specs. Those that can be read are reported even where others cannot.
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Check implements Callable<Integer> {

    private final Console console;
    private final List<CheckedSpec> checked = new ArrayList<>();

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "fail-on")
    private Optional<FailOn> failOn = Optional.empty();

    public Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Linter linter = Linter.standard();
        List<Failure> failures = new ArrayList<>();
        for (Path path : paths) {
            switch (Given.read(path, console)) {
                case Outcome.Done<Given> done -> check(done.value(), linter);
                case Outcome.Failed<Given> failed -> failures.add(failed.failure());
            }
        }
        failures.forEach(console::tell);
        if (common.isJson()) {
            console.json(CheckReport.of(checked, failures));
        }
        if (!failures.isEmpty()) {
            return ExitStatus.WRONG_USE;
        }
        return checked.stream().anyMatch(this::fails) ? ExitStatus.FAILED : ExitStatus.FINE;
    }

    private void check(Given given, Linter linter) {
        CheckedSpec spec =
                new CheckedSpec(given.path().toString(), given.root(), given.spec(), linter.lint(given.spec()));
        checked.add(spec);
        linter.notEnglish(given.spec())
                .forEach(file -> console.tell(Words.of("check.not-english", given.prefix() + file)));
        if (!common.isJson()) {
            new CheckText(common.style(console), given.prefix(), failOn.isPresent())
                    .lines(spec)
                    .forEach(console::say);
        }
    }

    private boolean fails(CheckedSpec spec) {
        Gate gate = failOn.map(from -> new Gate(from.severity()))
                .orElseGet(() -> Gate.of(spec.spec().settings()));
        return !gate.isOpen(spec.findings());
    }
}
