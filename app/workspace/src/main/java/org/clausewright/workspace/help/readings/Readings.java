package org.clausewright.workspace.help.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Spread;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.ClauseAskings;
import org.clausewright.workspace.help.readings.CompareReadings.Worded;

/// How clauses are read, as far as it was measured while the spec is open, clause by clause. A measurement stays until
/// the next one of its clause, and knows the snapshot that was read, so that the words of then and of now can be
/// compared.
public final class Readings {

    /// What readers said of a case.
    ///
    /// @param spec    the snapshot that they read
    /// @param clause  as it stands in that snapshot
    /// @param samples how many readers were asked
    /// @param votes   what has come so far
    /// @param asked   the question that separates their readings, once it is known
    public record Measurement(
            Spec spec,
            Found<Clause> clause,
            ReadingCase situation,
            int samples,
            List<Vote> votes,
            Optional<Separation> asked) {

        public Measurement {
            votes = List.copyOf(votes);
        }

        private Measurement and(Vote vote) {
            List<Vote> more = new ArrayList<>(votes);
            more.add(vote);
            return new Measurement(spec, clause, situation, samples, more, asked);
        }

        private Measurement asking(Separation separation) {
            return new Measurement(spec, clause, situation, samples, votes, Optional.of(separation));
        }

        /// The words that were read.
        public Worded worded() {
            return new Worded(spec, clause);
        }

        /// The sentence that was read.
        public String sentence() {
            return worded().sentence();
        }

        public Spread spread() {
            return Spread.of(votes);
        }

        /// The question that separates the readings; empty where there is nothing to separate.
        public Optional<Separation> separation() {
            return asked.or(() -> spread().question().map(question -> Separation.fromVotes(question, "")));
        }
    }

    /// What comes of a measurement: votes, and in the end the question.
    private sealed interface Part {

        record Voted(Vote vote) implements Part {}

        record Separated(Separation separation) implements Part {}
    }

    private static final class Last {

        private Optional<Measurement> measurement = Optional.empty();
    }

    private final Supplier<Assistant> assistant;
    private final ClauseAskings<Last, Part> clauses;

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    public Readings(Tasks tasks, Executor results, Supplier<Assistant> assistant) {
        this.assistant = assistant;
        this.clauses = new ClauseAskings<>(tasks, results, Last::new, this::add);
    }

    /// Told of the id of a clause whenever something about its readings changes.
    public Subscription onChange(Consumer<String> listener) {
        return clauses.onChange(listener);
    }

    /// Whether there is a model to lend the readers.
    public boolean hasReaders() {
        return !(assistant.get() instanceof OfflineAssistant);
    }

    /// What a measurement would send.
    public Optional<Outgoing> before(Spec spec, Found<Clause> clause, ReadingCase situation, int samples) {
        return new MeasureReadings(assistant.get()).before(spec, clause, situation.text(), samples);
    }

    public Optional<Measurement> measurement(String clause) {
        return clauses.known(clause).flatMap(last -> last.measurement);
    }

    public Asked state(String clause) {
        return clauses.state(clause);
    }

    /// Asks that many readers about a case; what was measured of the clause before goes. Where it was the same case in
    /// the same words, the readers are asked anew and not looked up.
    ///
    /// @param title what the activity calls it
    public void measure(String title, Spec spec, Found<Clause> clause, ReadingCase situation, int samples) {
        String id = clause.value().id();
        Last last = clauses.of(id);
        boolean again = last.measurement
                .filter(so -> so.situation().equals(situation))
                .filter(so -> so.sentence()
                        .equals(clause.document().text(clause.value().sentence())))
                .isPresent();
        last.measurement = Optional.of(new Measurement(spec, clause, situation, samples, List.of(), Optional.empty()));
        MeasureReadings readers = new MeasureReadings(assistant.get());
        clauses.start(
                id,
                title,
                again,
                sink -> readers.measure(
                        spec,
                        clause,
                        situation.text(),
                        samples,
                        sink.taking(vote -> sink.accept(new Part.Voted(vote))),
                        separation -> sink.accept(new Part.Separated(separation))));
    }

    private void add(String clause, Last last, Part part) {
        last.measurement = last.measurement.map(so -> switch (part) {
            case Part.Voted(var vote) -> so.and(vote);
            case Part.Separated(var separation) -> so.asking(separation);
        });
        clauses.tell(clause);
    }

    /// Stops asking; what has come is kept.
    public void cancel(String clause) {
        clauses.cancel(clause);
    }
}
