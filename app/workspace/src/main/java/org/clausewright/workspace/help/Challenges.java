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
import org.clausewright.lint.conflict.RelatedClauses;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;

/// The challenges that the assistant has thought of, clause by clause. One stays until somebody keeps or discards it,
/// whatever the caret does meanwhile.
public final class Challenges {

    /// A challenge that waits for somebody to say what becomes of it.
    ///
    /// @param number tells ideas with the same words apart
    public record Idea(long number, Challenge challenge) {}

    private static final class OfClause {

        private final List<Idea> ideas = new ArrayList<>();
        private final Asking<Challenge> asking;

        OfClause(Asking<Challenge> asking) {
            this.asking = asking;
        }
    }

    private final Tasks tasks;
    private final Executor results;
    private final Supplier<Assistant> assistant;
    private final Map<String, OfClause> clauses = new HashMap<>();
    private final Listeners<String> listeners = new Listeners<>();
    private long next = 1;

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    public Challenges(Tasks tasks, Executor results, Supplier<Assistant> assistant) {
        this.tasks = tasks;
        this.results = results;
        this.assistant = assistant;
    }

    public Assistant assistant() {
        return assistant.get();
    }

    /// What a call would send; empty where nothing leaves this computer's program.
    public Optional<Outgoing> before(Spec spec, Found<Clause> clause, int count) {
        return assistant.get().beforeChallenge(spec, clause, new RelatedClauses(spec).of(clause), count);
    }

    /// Told of the id of a clause whenever something about its challenges changes.
    public Subscription onChange(Consumer<String> listener) {
        return listeners.add(listener);
    }

    /// What waits to be kept or discarded, oldest first.
    public List<Idea> ideas(String clause) {
        OfClause known = clauses.get(clause);
        return known == null ? List.of() : List.copyOf(known.ideas);
    }

    public Asked state(String clause) {
        OfClause known = clauses.get(clause);
        return known == null ? new Asked.NotYet() : known.asking.state();
    }

    /// Asks for more. One that asks for the same as another that is there already is passed over.
    ///
    /// @param title what the activity calls it
    public void ask(String title, Spec spec, Found<Clause> clause, int count) {
        Assistant asked = assistant.get();
        clauses.computeIfAbsent(clause.value().id(), this::startOf)
                .asking
                .start(title, sink -> asked.challenge(spec, clause, new RelatedClauses(spec).of(clause), count, sink));
    }

    public void cancel(String clause) {
        OfClause known = clauses.get(clause);
        if (known != null) {
            known.asking.cancel();
        }
    }

    /// Lets go of an idea: it was kept as an example, or nobody wants it.
    public void remove(String clause, Idea idea) {
        OfClause known = clauses.get(clause);
        if (known != null && known.ideas.remove(idea)) {
            listeners.tell(clause);
        }
    }

    private OfClause startOf(String clause) {
        return new OfClause(
                new Asking<>(tasks, results, challenge -> add(clause, challenge), () -> listeners.tell(clause)));
    }

    private void add(String clause, Challenge challenge) {
        List<Idea> ideas = clauses.computeIfAbsent(clause, this::startOf).ideas;
        if (ideas.stream().noneMatch(idea -> idea.challenge().turns().equals(challenge.turns()))) {
            ideas.add(new Idea(next++, challenge));
            listeners.tell(clause);
        }
    }
}
