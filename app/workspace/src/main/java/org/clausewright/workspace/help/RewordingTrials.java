package org.clausewright.workspace.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.CompareReadings.Cast;
import org.clausewright.workspace.help.CompareReadings.Worded;

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

    private final class OfClause {

        private Optional<Matter> matter = Optional.empty();
        private final List<Cast> casts = new ArrayList<>();
        private final Asking<Cast> asking;

        OfClause(String id) {
            asking = new Asking<>(
                    tasks,
                    results,
                    cast -> {
                        casts.add(cast);
                        listeners.tell(id);
                    },
                    () -> listeners.tell(id));
        }

        private Optional<Trial> trial() {
            return matter.map(so -> new Trial(
                    so.before(),
                    so.after(),
                    CompareReadings.comparison(so.cases(), casts),
                    2 * so.cases().size() * so.samples(),
                    casts.size()));
        }
    }

    private final Tasks tasks;
    private final Executor results;
    private final Supplier<Assistant> assistant;
    private final Map<String, OfClause> clauses = new HashMap<>();
    private final Listeners<String> listeners = new Listeners<>();

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    public RewordingTrials(Tasks tasks, Executor results, Supplier<Assistant> assistant) {
        this.tasks = tasks;
        this.results = results;
        this.assistant = assistant;
    }

    /// Told of the id of a clause whenever something about its trial changes.
    public Subscription onChange(Consumer<String> listener) {
        return listeners.add(listener);
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
        return Optional.ofNullable(clauses.get(clause)).flatMap(OfClause::trial);
    }

    public Asked state(String clause) {
        OfClause known = clauses.get(clause);
        return known == null ? new Asked.NotYet() : known.asking.state();
    }

    /// Asks the same readers about each of the cases in both wordings; the trial before of the clause goes.
    ///
    /// @param title what the activity calls it
    /// @param cases at least one
    public void start(String title, Worded before, Worded after, List<ReadingCase> cases, int samples) {
        OfClause known = clauses.computeIfAbsent(before.clause().value().id(), OfClause::new);
        known.matter = Optional.of(new Matter(before, after, List.copyOf(cases), samples));
        known.casts.clear();
        CompareReadings readers = new CompareReadings(assistant.get());
        known.asking.start(title, sink -> readers.compare(before, after, cases, samples, sink));
    }

    /// Stops asking; what has come is kept.
    public void cancel(String clause) {
        Optional.ofNullable(clauses.get(clause)).ifPresent(known -> known.asking.cancel());
    }

    /// As if there had been no trial of the clause.
    public void forget(String clause) {
        Optional.ofNullable(clauses.get(clause)).ifPresent(known -> {
            known.asking.reset();
            known.matter = Optional.empty();
            listeners.tell(clause);
        });
    }
}
