package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ConflictsReport;
import org.clausewright.cli.report.ConflictsText;
import org.clausewright.lint.conflict.Fused.Similarity;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.workspace.help.conflict.ConflictSearch;
import org.clausewright.workspace.help.conflict.SectionMeanings;
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

    @Option(names = "--pairs", paramLabel = "N", descriptionKey = "pairs")
    private int pairs = ConflictSearch.USUAL_PAIRS;

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
        if (top < 1) {
            return common.refuse(console, new CliFailure.WrongLimit("--top", top));
        }
        if (pairs < 1) {
            return common.refuse(console, new CliFailure.WrongLimit("--pairs", pairs));
        }
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
        Shown conflicts = new Shown(new ConflictsText(common.style(console), given.prefix(), given.spec()));
        try (Assistant assistant = someone) {
            Similarity similarity = compare(assistant, given.spec());
            ConflictSearch search =
                    new ConflictSearch(model.isAsked() ? assistant : new OfflineAssistant(), similarity, pairs);
            ModelOption.tell(console, search.before(given.spec(), clause, top));
            return switch (search(search, given.spec(), conflicts.taken)) {
                case Outcome.Failed<Assistant.Tally>(var failure) -> {
                    console.tell(failure);
                    report(conflicts, template(conflicts.taken.items()), OptionalInt.empty(), Optional.of(failure));
                    yield ExitStatus.FAILED;
                }
                case Outcome.Done<Assistant.Tally>(var tally) -> {
                    ModelOption.tell(console, tally);
                    tellUnasked(tally);
                    report(conflicts, tally.template(), OptionalInt.of(tally.unasked()), Optional.empty());
                    yield ExitStatus.FINE;
                }
            };
        }
    }

    /// What the model was asked with for those that came.
    private static String template(List<Conflict> conflicts) {
        return conflicts.stream()
                .findFirst()
                .flatMap(conflict -> conflict.source().template())
                .orElse("");
    }

    private void tellUnasked(Assistant.Tally tally) {
        if (tally.unasked() > 0) {
            console.tell(
                    tally.given() < top
                            ? Words.of("conflicts.unasked", tally.unasked(), pairs + tally.unasked())
                            : Words.of("conflicts.unasked.enough", tally.unasked(), top));
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

    /// What is shown as it comes may come early: in a spec of many sections, some plain pairs before the best ones.
    private Outcome<Assistant.Tally> search(ConflictSearch search, Spec spec, Collected<Conflict> taken) {
        return common.isJson() || embeddings.isPresent()
                ? search.find(spec, clause, top, taken)
                : search.watch(spec, clause, top, taken);
    }

    private void report(Shown conflicts, String template, OptionalInt unasked, Optional<Failure> failure) {
        List<Conflict> found = conflicts.taken.items();
        if (common.isJson()) {
            console.json(ConflictsReport.of(found, ModelOption.template(template), unasked, failure));
        } else if (failure.isEmpty() || !found.isEmpty()) {
            conflicts.text.summary(found).forEach(console::say);
        }
    }

    /// The pairs that were found: in text each is shown at once, and JSON is written when all are known.
    private final class Shown {

        private final ConflictsText text;
        private final Collected<Conflict> taken = new Collected<>(this::show);
        private int number;

        Shown(ConflictsText text) {
            this.text = text;
        }

        private void show(Conflict conflict) {
            if (!common.isJson()) {
                text.lines(++number, conflict).forEach(console::say);
                console.flush();
            }
        }
    }

    private static List<String> ids(Spec spec) {
        return spec.documents().stream()
                .flatMap(document -> Stream.concat(
                        document.sections().stream().map(section -> section.id()),
                        document.clauses().stream().map(each -> each.id())))
                .toList();
    }
}
