package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.PlainText;
import org.clausewright.cli.report.RulesReport;
import org.clausewright.cli.report.RulesText;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RuleInfo;
import org.clausewright.lint.Rules;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.plugin.Plugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The rules, or one rule's page.
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class RuleList implements Callable<Integer> {

    private final Console console;
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "id")
    private Optional<String> id = Optional.empty();

    @Option(names = "--spec", paramLabel = "PATH", descriptionKey = "spec")
    private Optional<Path> spec = Optional.empty();

    public RuleList(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Plugins plugins = Plugins.of(surroundings.folders());
        if (spec.isEmpty()) {
            return show(plugins.rules(), plugins);
        }
        return switch (Given.read(spec.get(), console)) {
            case Outcome.Failed<Given> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Given>(Given given) ->
                show(plugins.linter(given.root()).rules(given.spec()), plugins);
        };
    }

    private int show(Rules rules, Plugins plugins) {
        plugins.failures().forEach(console::tell);
        if (id.isEmpty()) {
            return list(RulesReport.of(rules.infos()));
        }
        Optional<Rule> rule = rules.find(id.get());
        return rule.isPresent() ? page(rule.get()) : common.refuse(console, unknown(id.get(), rules));
    }

    private int list(RulesReport report) {
        if (common.isJson()) {
            console.json(report);
        } else {
            new RulesText(common.style(console)).lines(report).forEach(console::say);
        }
        return ExitStatus.FINE;
    }

    private int page(Rule rule) {
        if (common.isJson()) {
            console.json(RulesReport.of(List.of(rule.info())));
        } else {
            console.say(PlainText.lines(rule.page().text().stripTrailing()));
        }
        return ExitStatus.FINE;
    }

    private static CliFailure unknown(String id, Rules rules) {
        return new CliFailure.UnknownRule(
                id, new Nearest(rules.infos().stream().map(RuleInfo::id).toList()).to(id));
    }
}
