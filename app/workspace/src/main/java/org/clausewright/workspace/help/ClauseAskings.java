package org.clausewright.workspace.help;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;

/// What the assistant is asked about clauses, clause by clause and one question a clause at a time, see [Asking].
///
/// @param <K> what is kept of a clause
/// @param <T> what answers are made of
public final class ClauseAskings<K, T> {

    /// What becomes of an answer.
    public interface Taker<K, T> {

        /// @param kept of the clause that was asked about
        void take(String clause, K kept, T answer);
    }

    private record OfClause<K, T>(K kept, Asking<T> asking) {}

    private final Tasks tasks;
    private final Executor results;
    private final Supplier<K> nothing;
    private final Taker<K, T> taker;
    private final Map<String, OfClause<K, T>> clauses = new HashMap<>();
    private final Listeners<String> listeners = new Listeners<>();

    /// @param results the thread that everything else belongs to
    /// @param nothing what is kept of a clause at first
    public ClauseAskings(Tasks tasks, Executor results, Supplier<K> nothing, Taker<K, T> taker) {
        this.tasks = tasks;
        this.results = results;
        this.nothing = nothing;
        this.taker = taker;
    }

    /// Told of the id of a clause when a question about it begins or ends, and by [#tell].
    public Subscription onChange(Consumer<String> listener) {
        return listeners.add(listener);
    }

    public void tell(String clause) {
        listeners.tell(clause);
    }

    /// Empty where nobody has asked about the clause.
    public Optional<K> known(String clause) {
        return Optional.ofNullable(clauses.get(clause)).map(OfClause::kept);
    }

    public Stream<K> all() {
        return clauses.values().stream().map(OfClause::kept);
    }

    public K of(String clause) {
        return ofClause(clause).kept();
    }

    public Asked state(String clause) {
        OfClause<K, T> known = clauses.get(clause);
        return known == null ? new Asked.NotYet() : known.asking().state();
    }

    /// @param title what the activity calls it
    public void start(String clause, String title, Asking.Call<T> call) {
        start(clause, title, false, call);
    }

    /// @param title what the activity calls it
    /// @param fresh whether an answer that was given before will not do
    public void start(String clause, String title, boolean fresh, Asking.Call<T> call) {
        ofClause(clause).asking().start(title, fresh, call);
    }

    /// Stops asking; what has come is kept.
    public void cancel(String clause) {
        Optional.ofNullable(clauses.get(clause))
                .ifPresent(known -> known.asking().cancel());
    }

    /// As if nobody had asked; what has come is kept.
    public void reset(String clause) {
        Optional.ofNullable(clauses.get(clause))
                .ifPresent(known -> known.asking().reset());
    }

    private OfClause<K, T> ofClause(String clause) {
        return clauses.computeIfAbsent(clause, id -> {
            K kept = nothing.get();
            return new OfClause<>(
                    kept, new Asking<>(tasks, results, answer -> taker.take(id, kept, answer), () -> tell(id)));
        });
    }
}
