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
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;

/// Cases to read clauses for that the assistant has thought of while the spec is open, clause by clause.
public final class ThoughtCases {

    private final class OfClause {

        private final List<Challenge> cases = new ArrayList<>();
        private final Asking<Challenge> asking;

        OfClause(String id) {
            asking = new Asking<>(tasks, results, cases::add, () -> listeners.tell(id));
        }
    }

    private final Tasks tasks;
    private final Executor results;
    private final Supplier<Assistant> assistant;
    private final Map<String, OfClause> clauses = new HashMap<>();
    private final Listeners<String> listeners = new Listeners<>();

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    public ThoughtCases(Tasks tasks, Executor results, Supplier<Assistant> assistant) {
        this.tasks = tasks;
        this.results = results;
        this.assistant = assistant;
    }

    /// Told of the id of a clause when asking for its cases begins and ends.
    public Subscription onChange(Consumer<String> listener) {
        return listeners.add(listener);
    }

    /// The name of the one who would be asked.
    public String source() {
        return assistant.get().name();
    }

    /// What would be sent. Made on the results' thread, asked on another.
    public Supplier<Optional<Outgoing>> before(Spec spec, Found<Clause> clause) {
        List<Challenge> known = cases(clause.value().id());
        Assistant asked = assistant.get();
        return () -> new ProposeCase(asked).before(spec, clause, known);
    }

    /// Asks for some more.
    ///
    /// @param title what the activity calls it
    public void ask(String title, Spec spec, Found<Clause> clause) {
        OfClause mine = clauses.computeIfAbsent(clause.value().id(), OfClause::new);
        List<Challenge> known = List.copyOf(mine.cases);
        ProposeCase propose = new ProposeCase(assistant.get());
        mine.asking.start(title, !known.isEmpty(), sink -> propose.think(spec, clause, known, sink));
    }

    public void cancel(String clause) {
        Optional.ofNullable(clauses.get(clause)).ifPresent(known -> known.asking.cancel());
    }

    public Asked state(String clause) {
        OfClause known = clauses.get(clause);
        return known == null ? new Asked.NotYet() : known.asking.state();
    }

    /// Those that came, oldest first, and of those that came together the likeliest to be read differently.
    public List<Challenge> cases(String clause) {
        OfClause known = clauses.get(clause);
        return known == null ? List.of() : List.copyOf(known.cases);
    }
}
