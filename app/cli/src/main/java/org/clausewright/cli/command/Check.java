package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.CheckReport;
import org.clausewright.cli.report.CheckText;
import org.clausewright.cli.report.CheckedSpec;
import org.clausewright.cli.report.GithubText;
import org.clausewright.cli.report.SarifReport;
import org.clausewright.lint.Gate;
import org.clausewright.lint.Rule;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.finding.Finding;
import org.clausewright.workspace.plugin.Plugins;
import org.clausewright.workspace.plugin.SpecLinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Findings in one or more specs. Those that can be read are reported even where others cannot.
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Check implements Callable<Integer> {

    private final Console console;
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common(Common.Format.SARIF, Common.Format.GITHUB);

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "fail-on")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--update-baseline", descriptionKey = "update-baseline")
    private boolean updateBaseline;

    public Check(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Plugins plugins = Plugins.of(surroundings.folders());
        List<Failure> failures = new ArrayList<>();
        List<CheckedSpec> checked = new ArrayList<>();
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Path path : paths) {
            switch (Given.readToCheck(path, console, surroundings.trusts(common.isTrusted()))) {
                case Outcome.Done<Given> done -> checked.add(check(done.value(), plugins, rules));
                case Outcome.Failed<Given> failed -> failures.add(failed.failure());
            }
        }
        KnownFindings known = new KnownFindings(baseline, updateBaseline, console);
        List<CheckedSpec> specs = known.mark(checked);
        plugins.failures().forEach(console::tell);
        failures.addAll(known.failures());
        failures.forEach(console::tell);
        report(specs, List.copyOf(rules.values()), failures);
        if (!failures.isEmpty()) {
            return ExitStatus.WRONG_USE;
        }
        return specs.stream().anyMatch(this::fails) ? ExitStatus.FAILED : ExitStatus.FINE;
    }

    /// @param rules takes the rules that were run
    private CheckedSpec check(Given given, Plugins plugins, Map<String, Rule> rules) {
        SpecLinter linter = plugins.linter(given.root());
        List<Finding> findings = linter.checkOnce(given.spec());
        linter.notEnglish(given.spec())
                .forEach(file -> console.tell(Words.of("check.not-english", given.prefix() + file)));
        linter.rules(given.spec()).all().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        return new CheckedSpec(given.path().toString(), given.prefix(), given.root(), given.spec(), findings);
    }

    private void report(List<CheckedSpec> specs, List<Rule> rules, List<Failure> failures) {
        switch (common.format()) {
            case TEXT -> {
                CheckText text = new CheckText(common.style(console), failOn.isPresent());
                specs.forEach(spec -> text.lines(spec).forEach(console::say));
            }
            case JSON -> console.json(CheckReport.of(specs, failures));
            case SARIF -> {
                SarifReport.cut(specs).ifPresent(console::tell);
                console.json(SarifReport.of(Version.number(), rules, specs, failures));
            }
            case GITHUB -> new GithubText(failOn.isPresent()).lines(specs).forEach(console::say);
        }
    }

    private boolean fails(CheckedSpec spec) {
        Gate gate = failOn.map(from -> new Gate(from.severity()))
                .orElseGet(() -> Gate.of(spec.spec().settings()));
        return !gate.isOpen(spec.findings());
    }
}
