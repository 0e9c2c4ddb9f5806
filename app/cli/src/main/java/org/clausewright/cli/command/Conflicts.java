package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ConflictsReport;
import org.clausewright.cli.report.ConflictsText;
import org.clausewright.lint.conflict.Fused.Similarity;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.workspace.help.ConflictSearch;
import org.clausewright.workspace.help.SectionMeanings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Pairs of passages that may ask for different things, best first.
@Command(name = "conflicts", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Conflicts implements Callable<Integer> {

    private final Console console;
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    @Mixin
    private ModelOption model = new ModelOption();

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private Path path = Path.of("");

    @Option(names = "--top", paramLabel = "N", descriptionKey = "top")
    private int top = 50;

    @Option(names = "--clause", paramLabel = "ID", descriptionKey = "clause")
    private Optional<String> clause = Optional.empty();

    @Option(names = "--embeddings", paramLabel = "MODEL", descriptionKey = "embeddings")
    private Optional<String> embeddings = Optional.empty();

    public Conflicts(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return switch (Given.read(path, console, surroundings.trusts(common.isTrusted()))) {
            case Outcome.Failed<Given> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Given> done -> find(done.value());
        };
    }

    private int find(Given given) {
        Spec spec = given.spec();
        if (clause.isPresent() && !spec.has(clause.get())) {
            return common.refuse(
                    console, new CliFailure.UnknownClause(clause.get(), new Nearest(ids(spec)).to(clause.get())));
        }
        return switch (model.assistant(given, common, surroundings, console, embeddings)) {
            case Outcome.Failed<Assistant> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Assistant> done -> ask(done.value(), given);
        };
    }

    private int ask(Assistant someone, Given given) {
        Collected<Conflict> conflicts = new Collected<>();
        try (Assistant assistant = someone) {
            Similarity similarity = compare(assistant, given.spec());
            ConflictSearch search =
                    new ConflictSearch(model.isAsked() ? assistant : new OfflineAssistant(), similarity);
            int most = Math.max(0, top);
            ModelOption.tell(console, search.before(given.spec(), clause, most));
            return switch (search.find(given.spec(), clause, most, conflicts)) {
                case Outcome.Failed<Assistant.Tally> failed
                when !conflicts.items().isEmpty() -> {
                    console.tell(failed.failure());
                    report(
                            given,
                            conflicts,
                            conflicts.items().getFirst().source().template().orElse(""));
                    yield ExitStatus.FAILED;
                }
                case Outcome.Failed<Assistant.Tally> failed -> common.fail(console, failed.failure());
                case Outcome.Done<Assistant.Tally> done -> {
                    ModelOption.tell(console, done.value());
                    yield report(given, conflicts, done.value().template());
                }
            };
        }
    }

    /// Where the embedding model cannot be had, the search goes on without it.
    private Similarity compare(Assistant assistant, Spec spec) {
        SectionMeanings meanings = new SectionMeanings(assistant);
        ModelOption.tell(console, meanings.before(spec));
        return switch (meanings.ask(spec, new Collected<>())) {
            case Outcome.Done<Similarity>(var similarity) -> similarity;
            case Outcome.Failed<Similarity>(var failure) -> {
                console.tell(failure.message() + " " + Words.of("conflicts.no-embeddings"));
                yield Similarity.UNKNOWN;
            }
        };
    }

    private int report(Given given, Collected<Conflict> conflicts, String template) {
        if (common.isJson()) {
            console.json(ConflictsReport.of(conflicts.items(), ModelOption.template(template)));
        } else {
            new ConflictsText(common.style(console), given.prefix(), given.spec())
                    .lines(conflicts.items())
                    .forEach(console::say);
        }
        return ExitStatus.FINE;
    }

    private static List<String> ids(Spec spec) {
        return spec.documents().stream()
                .flatMap(document -> Stream.concat(
                        document.sections().stream().map(section -> section.id()),
                        document.clauses().stream().map(each -> each.id())))
                .toList();
    }
}
