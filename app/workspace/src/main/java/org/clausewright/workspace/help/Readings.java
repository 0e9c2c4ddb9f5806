package org.clausewright.workspace.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.Spread;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;

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
    public record Measurement(Spec spec, Found<Clause> clause, ReadingCase situation, int samples, List<Vote> votes) {

        public Measurement {
            votes = List.copyOf(votes);
        }

        /// The sentence that was read.
        public String sentence() {
            return clause.document().text(clause.value().sentence());
        }

        public Spread spread() {
            return Spread.of(votes);
        }
    }

    /// A comparison of the words of then and of now.
    ///
    /// @param asked how many votes there will be in all
    /// @param came  how many there are
    public record Trial(Comparison comparison, int asked, int came) {}

    private record Cast(int situation, boolean after, Vote vote) {}

    private final class OfClause {

        private Optional<Measurement> measurement = Optional.empty();
        private Optional<List<ReadingCase>> compared = Optional.empty();
        private final List<Cast> casts = new ArrayList<>();
        private int castsAsked;
        private final Asking<Vote> asking;
        private final Asking<Cast> comparing;

        OfClause(String id) {
            asking = new Asking<>(tasks, results, vote -> add(id, vote), () -> listeners.tell(id));
            comparing = new Asking<>(tasks, results, cast -> add(id, cast), () -> listeners.tell(id));
        }

        private void add(String id, Vote vote) {
            measurement = measurement.map(so -> {
                List<Vote> more = new ArrayList<>(so.votes());
                more.add(vote);
                return new Measurement(so.spec(), so.clause(), so.situation(), so.samples(), more);
            });
            listeners.tell(id);
        }

        private void add(String id, Cast cast) {
            casts.add(cast);
            listeners.tell(id);
        }

        private Optional<Trial> trial() {
            return compared.map(cases -> new Trial(
                    new Comparison(IntStream.range(0, cases.size())
                            .mapToObj(at -> new Comparison.Row(cases.get(at), spread(at, false), spread(at, true)))
                            .toList()),
                    castsAsked,
                    casts.size()));
        }

        private Spread spread(int situation, boolean after) {
            return Spread.of(casts.stream()
                    .filter(cast -> cast.situation() == situation && cast.after() == after)
                    .map(Cast::vote)
                    .toList());
        }
    }

    private final Tasks tasks;
    private final Executor results;
    private final Supplier<Assistant> assistant;
    private final Map<String, OfClause> clauses = new HashMap<>();
    private final Listeners<String> listeners = new Listeners<>();

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    public Readings(Tasks tasks, Executor results, Supplier<Assistant> assistant) {
        this.tasks = tasks;
        this.results = results;
        this.assistant = assistant;
    }

    /// Told of the id of a clause whenever something about its readings changes.
    public Subscription onChange(Consumer<String> listener) {
        return listeners.add(listener);
    }

    /// Whether there is a model to lend the readers.
    public boolean hasReaders() {
        return !(assistant.get() instanceof OfflineAssistant);
    }

    /// What a measurement would send.
    public Optional<Outgoing> before(Spec spec, Found<Clause> clause, ReadingCase situation, int samples) {
        return assistant.get().beforeVotes(spec, clause, situation.text(), samples);
    }

    public Optional<Measurement> measurement(String clause) {
        return Optional.ofNullable(clauses.get(clause)).flatMap(known -> known.measurement);
    }

    public Asked state(String clause) {
        OfClause known = clauses.get(clause);
        return known == null ? new Asked.NotYet() : known.asking.state();
    }

    public Optional<Trial> trial(String clause) {
        return Optional.ofNullable(clauses.get(clause)).flatMap(OfClause::trial);
    }

    public Asked trialState(String clause) {
        OfClause known = clauses.get(clause);
        return known == null ? new Asked.NotYet() : known.comparing.state();
    }

    /// Asks that many readers about a case; what was measured of the clause before goes. Where it was the same case in
    /// the same words, the readers are asked anew and not looked up.
    ///
    /// @param title what the activity calls it
    public void measure(String title, Spec spec, Found<Clause> clause, ReadingCase situation, int samples) {
        OfClause known = clauses.computeIfAbsent(clause.value().id(), OfClause::new);
        boolean again = known.measurement
                .filter(so -> so.situation().equals(situation))
                .filter(so -> so.sentence()
                        .equals(clause.document().text(clause.value().sentence())))
                .isPresent();
        known.comparing.reset();
        known.compared = Optional.empty();
        known.measurement = Optional.of(new Measurement(spec, clause, situation, samples, List.of()));
        SampleReadings readers = new SampleReadings(assistant.get());
        known.asking.start(title, again, sink -> readers.sample(spec, clause, situation.text(), samples, sink));
    }

    /// Asks the same readers about each of the cases in the words that were measured and in those of now.
    ///
    /// @param title what the activity calls it
    /// @param now   the clause as it stands in `spec`
    /// @return false where nothing was measured that could be compared with
    public boolean compare(String title, Spec spec, Found<Clause> now, List<ReadingCase> cases) {
        OfClause known = clauses.get(now.value().id());
        if (known == null || known.measurement.isEmpty() || cases.isEmpty()) {
            return false;
        }
        Measurement then = known.measurement.get();
        known.compared = Optional.of(List.copyOf(cases));
        known.casts.clear();
        known.castsAsked = 2 * cases.size() * then.samples();
        SampleReadings readers = new SampleReadings(assistant.get());
        known.comparing.start(title, sink -> {
            for (int at = 0; at < cases.size(); at++) {
                String text = cases.get(at).text();
                Outcome<Tally> before =
                        readers.sample(then.spec(), then.clause(), text, then.samples(), new CastSink(sink, at, false));
                Outcome<Tally> after = before instanceof Outcome.Failed<Tally>
                        ? before
                        : readers.sample(spec, now, text, then.samples(), new CastSink(sink, at, true));
                if (after instanceof Outcome.Failed<Tally> || sink.isCancelled()) {
                    return after;
                }
            }
            return Outcome.done(new Tally(0, 0, ""));
        });
        return true;
    }

    /// Stops asking; what has come is kept.
    public void cancel(String clause) {
        Optional.ofNullable(clauses.get(clause)).ifPresent(known -> {
            known.asking.cancel();
            known.comparing.cancel();
        });
    }

    private record CastSink(Sink<Cast> sink, int situation, boolean after) implements Sink<Vote> {

        @Override
        public void accept(Vote vote) {
            sink.accept(new Cast(situation, after, vote));
        }

        @Override
        public boolean isCancelled() {
            return sink.isCancelled();
        }

        @Override
        public boolean wantsFresh() {
            return sink.wantsFresh();
        }

        @Override
        public void onCancel(Runnable action) {
            sink.onCancel(action);
        }
    }
}
