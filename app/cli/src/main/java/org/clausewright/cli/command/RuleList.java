package org.clausewright.cli.command;

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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The rules, or one rule's page.
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class RuleList implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "id")
    private Optional<String> id = Optional.empty();

    public RuleList(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Rules rules = Rules.standard();
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
                id, Nearest.to(id, rules.infos().stream().map(RuleInfo::id).toList()));
    }
}
