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
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.ClauseAskings;
import org.clausewright.workspace.help.readings.CompareReadings.Cast;
import org.clausewright.workspace.help.readings.CompareReadings.Worded;

/// What rewordings do to the spread of readings, as far as it was measured while the spec is open: the last one of each
/// clause.
public final class RewordingTrials {

    /// A comparison of two wordings, as far as it has come.
    ///
    /// @param asked how many votes there will be in all
    /// @param came  how many there are
    public record Trial(Worded before, Worded after, Comparison comparison, int asked, int came) {

        /// Whether it is about these two sentences.
        public boolean isOf(String sentenceBefore, String sentenceAfter) {
            return before.sentence().equals(sentenceBefore) && after.sentence().equals(sentenceAfter);
        }
    }

    private record Matter(Worded before, Worded after, List<ReadingCase> cases, int samples) {}

    private static final class Last {

        private Optional<Matter> matter = Optional.empty();
        private final List<Cast> casts = new ArrayList<>();

        private Optional<Trial> trial() {
            return matter.map(so -> new Trial(
                    so.before(),
                    so.after(),
                    CompareReadings.comparison(so.cases(), casts),
                    2 * so.cases().size() * so.samples(),
                    casts.size()));
        }
    }

    private final Supplier<Assistant> assistant;
    private final ClauseAskings<Last, Cast> clauses;

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    public RewordingTrials(Tasks tasks, Executor results, Supplier<Assistant> assistant) {
        this.assistant = assistant;
        this.clauses = new ClauseAskings<>(tasks, results, Last::new, this::add);
    }

    /// Told of the id of a clause whenever something about its trial changes.
    public Subscription onChange(Consumer<String> listener) {
        return clauses.onChange(listener);
    }

    /// Whether there is a model to lend the readers.
    public boolean hasReaders() {
        return !(assistant.get() instanceof OfflineAssistant);
    }

    /// What a trial would send.
    public Optional<Outgoing> before(Worded before, Worded after, List<ReadingCase> cases, int samples) {
        return new CompareReadings(assistant.get()).before(before, after, cases, samples);
    }

    public Optional<Trial> trial(String clause) {
        return clauses.known(clause).flatMap(Last::trial);
    }

    public Asked state(String clause) {
        return clauses.state(clause);
    }

    /// Asks the same readers about each of the cases in both wordings; the trial before of the clause goes.
    ///
    /// @param title what the activity calls it
    /// @param cases at least one
    public void start(String title, Worded before, Worded after, List<ReadingCase> cases, int samples) {
        String id = before.clause().value().id();
        Last last = clauses.of(id);
        last.matter = Optional.of(new Matter(before, after, List.copyOf(cases), samples));
        last.casts.clear();
        CompareReadings readers = new CompareReadings(assistant.get());
        clauses.start(id, title, sink -> readers.compare(before, after, cases, samples, sink));
    }

    private void add(String clause, Last last, Cast cast) {
        last.casts.add(cast);
        clauses.tell(clause);
    }

    /// Stops asking; what has come is kept.
    public void cancel(String clause) {
        clauses.cancel(clause);
    }
}
