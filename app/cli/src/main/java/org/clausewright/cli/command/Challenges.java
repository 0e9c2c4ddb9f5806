package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.report.ChallengeReport;
import org.clausewright.cli.report.ChallengeText;
import org.clausewright.lint.conflict.RelatedClauses;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prompts that stress a clause, and on request their way into its example file.
@Command(name = "challenge", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Challenges implements Callable<Integer> {

    private static final int DEFAULT_COUNT = 5;
    private static final int MOST = 100;

    private final Console console;
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    @Mixin
    private ModelOption model = new ModelOption();

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private Path path = Path.of("");

    @Option(names = "--clause", paramLabel = "ID", required = true, descriptionKey = "clause")
    private String clause = "";

    @Option(names = "--count", paramLabel = "N", descriptionKey = "count")
    private int count = DEFAULT_COUNT;

    @Option(names = "--write", descriptionKey = "write")
    private boolean write;

    public Challenges(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (count < 1 || count > MOST) {
            return common.refuse(console, new CliFailure.WrongCount(count, MOST));
        }
        return switch (Given.read(path, console, surroundings.trusts(common.isTrusted()))) {
            case Outcome.Failed<Given> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Given> done -> challenge(done.value());
        };
    }

    private int challenge(Given given) {
        Optional<Found<Clause>> found = given.spec().clause(clause);
        if (found.isEmpty()) {
            return common.refuse(console, CliFailure.UnknownClause.in(given.spec(), clause));
        }
        return switch (model.assistant(given, common, surroundings, console)) {
            case Outcome.Failed<Assistant> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Assistant> done -> ask(done.value(), given, found.get());
        };
    }

    private int ask(Assistant someone, Given given, Found<Clause> found) {
        Collected<Challenge> challenges = new Collected<>();
        ChallengeRequest request =
                new ChallengeRequest(found, new RelatedClauses(given.spec()).of(found), List.of(), count);
        try (Assistant assistant = someone) {
            ModelOption.tell(console, assistant.beforeChallenge(given.spec(), request));
            return switch (assistant.challenge(given.spec(), request, challenges)) {
                case Outcome.Failed<Assistant.Tally>(var failure) -> {
                    console.tell(failure);
                    int status = finish(
                            given, found, challenges.items(), template(challenges.items()), Optional.of(failure));
                    yield Math.max(status, ExitStatus.FAILED);
                }
                case Outcome.Done<Assistant.Tally>(var tally) -> {
                    ModelOption.tell(console, tally);
                    yield finish(given, found, challenges.items(), tally.template(), Optional.empty());
                }
            };
        }
    }

    /// What the model was asked with for those that came.
    private static String template(List<Challenge> challenges) {
        return challenges.stream()
                .findFirst()
                .flatMap(challenge -> challenge.source().template())
                .orElse("");
    }

    /// @param failure why there are less than was asked for
    private int finish(
            Given given, Found<Clause> found, List<Challenge> challenges, String template, Optional<Failure> failure) {
        if (!write || challenges.isEmpty()) {
            return report(challenges, template, Optional.empty(), failure);
        }
        return switch (new ExampleWriter(given.loaded()).add(found, challenges)) {
            case Outcome.Failed<SpecPath>(var unwritten) -> {
                console.tell(unwritten);
                report(challenges, template, Optional.empty(), Optional.of(unwritten));
                yield ExitStatus.WRONG_USE;
            }
            case Outcome.Done<SpecPath> done ->
                report(challenges, template, Optional.of(done.value().value()), failure);
        };
    }

    private int report(
            List<Challenge> challenges, String template, Optional<String> written, Optional<Failure> failure) {
        ChallengeReport report =
                ChallengeReport.of(clause, challenges, ModelOption.template(template), written, failure);
        if (common.isJson()) {
            console.json(report);
        } else if (failure.isEmpty() || !challenges.isEmpty()) {
            new ChallengeText(common.style(console)).lines(report).forEach(console::say);
        }
        return ExitStatus.FINE;
    }
}
