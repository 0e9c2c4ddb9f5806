package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.ReadingFailure;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Spread;
import org.clausewright.assist.reading.Vote;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ReadingsReport;
import org.clausewright.cli.report.ReadingsReport.RewordingRow;
import org.clausewright.cli.report.ReadingsText;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.workspace.help.readings.CompareReadings;
import org.clausewright.workspace.help.readings.CompareReadings.Cast;
import org.clausewright.workspace.help.readings.CompareReadings.Worded;
import org.clausewright.workspace.help.readings.MeasureReadings;
import org.clausewright.workspace.help.readings.ProposeCase;
import org.clausewright.workspace.help.readings.SampleReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How differently a clause is read in one case, by the readers that a model lends, and what a rewording does to that.
@Command(name = "readings", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Readings implements Callable<Integer> {

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

    @Option(names = "--case", paramLabel = "TEXT", descriptionKey = "case")
    private Optional<String> situation = Optional.empty();

    @Option(names = "--rewording", paramLabel = "TEXT", descriptionKey = "rewording")
    private Optional<String> rewording = Optional.empty();

    @Option(names = "--samples", paramLabel = "N", descriptionKey = "samples")
    private int samples = SampleReadings.USUAL;

    public Readings(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return switch (Given.read(path, console, surroundings.trusts(common.isTrusted()))) {
            case Outcome.Failed<Given> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Given> done -> read(done.value());
        };
    }

    private int read(Given given) {
        Optional<Found<Clause>> found = given.spec().clause(clause);
        if (found.isEmpty()) {
            return common.refuse(console, CliFailure.UnknownClause.in(given.spec(), clause));
        }
        if (samples < 1 || samples > SampleReadings.MOST) {
            return common.refuse(console, new ReadingFailure.Samples(samples, SampleReadings.MOST));
        }
        Worded now = new Worded(given.spec(), found.get());
        Optional<Outcome<ReadingCase>> written = situation.map(ReadingCase::given);
        Optional<Outcome<Worded>> reworded = rewording.map(now::saying);
        Optional<Failure> wrong = written.flatMap(Outcome::failure).or(() -> reworded.flatMap(Outcome::failure));
        if (wrong.isPresent()) {
            return common.refuse(console, wrong.get());
        }
        return switch (model.model(given, common, surroundings, console)) {
            case Outcome.Failed<Assistant>(var failure) -> common.refuse(console, failure);
            case Outcome.Done<Assistant>(var someone) -> {
                try (Assistant assistant = someone) {
                    yield switch (written.orElseGet(() -> new ProposeCase(assistant)
                            .propose(given.spec(), found.get(), new Collected<ReadingCase>()))) {
                        case Outcome.Failed<ReadingCase>(var failure) ->
                            report(
                                    ReadingsReport.of(clause, Optional.empty(), samples, assistant.name()),
                                    Optional.of(failure));
                        case Outcome.Done<ReadingCase>(var chosen) ->
                            new Measuring(assistant, now, chosen, reworded.flatMap(Readings::value)).run();
                    };
                }
            }
        };
    }

    private static <T> Optional<T> value(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /// One measurement, and the comparison with a rewording where one is given.
    private final class Measuring {

        private final Assistant assistant;
        private final Worded now;
        private final ReadingCase situation;
        private final Optional<Worded> reworded;
        private final Collected<Vote> votes = new Collected<>();
        private final Collected<Separation> question = new Collected<>();

        Measuring(Assistant assistant, Worded now, ReadingCase situation, Optional<Worded> reworded) {
            this.assistant = assistant;
            this.now = now;
            this.situation = situation;
            this.reworded = reworded;
        }

        int run() {
            MeasureReadings readers = new MeasureReadings(assistant);
            ModelOption.tell(console, readers.before(now.spec(), now.clause(), situation.text(), samples));
            console.tell(Words.of("readings.asking", assistant.name(), samples));
            Outcome<Tally> outcome =
                    readers.measure(now.spec(), now.clause(), situation.text(), samples, votes, question::accept);
            Spread spread = Spread.of(votes.items());
            Optional<Separation> separation = question.items().stream().findFirst();
            ReadingsReport report = ReadingsReport.of(clause, Optional.of(situation.text()), samples, assistant.name())
                    .with(spread, separation, template(outcome, separation));
            Optional<Failure> failure = Outcome.failure(outcome)
                    .or(() -> spread.counted() > 0
                            ? Optional.empty()
                            : Optional.of(new ReadingFailure.NothingFounded(
                                    votes.items().size())));
            if (spread.counted() > 0) {
                tellLosses(spread, votes.items().size());
            }
            separation
                    .map(Separation::note)
                    .filter(note -> !note.isEmpty())
                    .ifPresent(note -> console.tell(Words.of("readings.question.why", note)));
            return failure.isPresent() || reworded.isEmpty()
                    ? report(report, failure)
                    : compare(report, reworded.get());
        }

        private static Optional<String> template(Outcome<Tally> outcome, Optional<Separation> separation) {
            return ModelOption.template(Stream.of(
                            value(outcome).map(Tally::template).orElse(""),
                            separation.map(Separation::template).orElse(""))
                    .filter(template -> !template.isEmpty())
                    .collect(Collectors.joining(", ")));
        }

        private int compare(ReadingsReport report, Worded after) {
            List<ReadingCase> cases = cases();
            CompareReadings readers = new CompareReadings(assistant);
            Collected<Cast> casts = new Collected<>();
            ModelOption.tell(console, readers.before(now, after, cases, samples));
            console.tell(Words.of("readings.comparing", cases.size()));
            Optional<Failure> failure = Outcome.failure(readers.compare(now, after, cases, samples, casts));
            Comparison comparison = CompareReadings.comparison(cases, casts.items());
            report(report.with(RewordingRow.of(after.sentence(), comparison)), failure);
            if (failure.isEmpty() && !comparison.isImprovement()) {
                console.tell(
                        comparison.isMeasured()
                                ? Words.of("readings.refused", comparison.before(), comparison.after())
                                : Words.of("readings.too-few"));
            }
            return failure.isEmpty() && comparison.isImprovement() ? ExitStatus.FINE : ExitStatus.FAILED;
        }

        /// The one that was measured, and those that are saved where nobody has named one.
        private List<ReadingCase> cases() {
            List<ReadingCase> saved = now.savedCases();
            return Readings.this.situation.isPresent() || saved.isEmpty() ? List.of(situation) : saved;
        }
    }

    /// What is known, and why it is not all. As text there is nothing to show where no vote counts.
    private int report(ReadingsReport report, Optional<Failure> failure) {
        if (common.isJson()) {
            console.json(failure.map(report::with).orElse(report));
        } else if (report.counted() > 0) {
            new ReadingsText(common.style(console)).lines(report).forEach(console::say);
        }
        failure.ifPresent(console::tell);
        return failure.isPresent() ? ExitStatus.FAILED : ExitStatus.FINE;
    }

    private void tellLosses(Spread spread, int votes) {
        if (votes < samples) {
            console.tell(Words.of("readings.without", samples - votes, samples));
        }
        if (spread.dropped() > 0) {
            console.tell(Words.of("readings.dropped", spread.dropped(), spread.unfounded()));
        }
    }
}
