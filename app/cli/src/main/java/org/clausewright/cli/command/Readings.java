package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.ReadingFailure;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Spread;
import org.clausewright.assist.reading.Vote;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.ReadingsReport;
import org.clausewright.cli.report.ReadingsText;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.workspace.help.MeasureReadings;
import org.clausewright.workspace.help.ProposeCase;
import org.clausewright.workspace.help.SampleReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How differently a clause is read in one case, by the readers that a model lends.
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

    @Option(names = "--samples", paramLabel = "N", descriptionKey = "samples")
    private int samples = SampleReadings.USUAL;

    public Readings(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return switch (Given.read(path, console)) {
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
        Optional<Outcome<ReadingCase>> written = situation.map(ReadingCase::given);
        if (written.isPresent() && written.get() instanceof Outcome.Failed<ReadingCase>(var failure)) {
            return common.refuse(console, failure);
        }
        return switch (model.model(given, common, surroundings, console)) {
            case Outcome.Failed<Assistant>(var failure) -> common.refuse(console, failure);
            case Outcome.Done<Assistant>(var someone) -> {
                try (Assistant assistant = someone) {
                    yield switch (written.orElseGet(() -> new ProposeCase(assistant)
                            .propose(given.spec(), found.get(), new Collected<ReadingCase>()))) {
                        case Outcome.Failed<ReadingCase>(var failure) -> common.fail(console, failure);
                        case Outcome.Done<ReadingCase>(var chosen) ->
                            sample(assistant, given, found.get(), chosen.text());
                    };
                }
            }
        };
    }

    private int sample(Assistant assistant, Given given, Found<Clause> found, String text) {
        Collected<Vote> votes = new Collected<>();
        MeasureReadings readers = new MeasureReadings(assistant);
        AtomicReference<Optional<Separation>> separation = new AtomicReference<>(Optional.empty());
        ModelOption.tell(console, readers.before(given.spec(), found, text, samples));
        console.tell(Words.of("readings.asking", assistant.name(), samples));
        Outcome<Tally> outcome =
                readers.measure(given.spec(), found, text, samples, votes, asked -> separation.set(Optional.of(asked)));
        Spread spread = Spread.of(votes.items());
        Optional<Failure> failure =
                outcome instanceof Outcome.Failed<Tally>(var broken) ? Optional.of(broken) : Optional.empty();
        if (spread.counted() == 0) {
            return common.fail(
                    console,
                    failure.orElseGet(() ->
                            new ReadingFailure.NothingFounded(votes.items().size())));
        }
        Optional<String> template = outcome instanceof Outcome.Done<Tally>(var tally)
                ? ModelOption.template(tally.template())
                : Optional.empty();
        report(ReadingsReport.of(clause, text, samples, spread, separation.get(), assistant.name(), template));
        tellLosses(spread, votes.items().size());
        separation
                .get()
                .map(Separation::note)
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> console.tell(Words.of("readings.question.why", note)));
        failure.ifPresent(console::tell);
        return failure.isPresent() ? ExitStatus.FAILED : ExitStatus.FINE;
    }

    private void report(ReadingsReport report) {
        if (common.isJson()) {
            console.json(report);
        } else {
            new ReadingsText(common.style(console)).lines(report).forEach(console::say);
        }
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
