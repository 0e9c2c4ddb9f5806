package org.clausewright.workspace.help.readings;

import java.util.ArrayList;
import java.util.List;
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
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.ClauseAskings;

/// Cases to read clauses for that the assistant has thought of while the spec is open, clause by clause.
public final class ThoughtCases {

    private final Supplier<Assistant> assistant;
    private final ClauseAskings<List<Challenge>, Challenge> clauses;

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    public ThoughtCases(Tasks tasks, Executor results, Supplier<Assistant> assistant) {
        this.assistant = assistant;
        this.clauses = new ClauseAskings<>(tasks, results, ArrayList::new, (_, cases, thought) -> cases.add(thought));
    }

    /// Told of the id of a clause when asking for its cases begins and ends.
    public Subscription onChange(Consumer<String> listener) {
        return clauses.onChange(listener);
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
        String id = clause.value().id();
        List<Challenge> known = cases(id);
        ProposeCase propose = new ProposeCase(assistant.get());
        clauses.start(id, title, !known.isEmpty(), sink -> propose.think(spec, clause, known, sink));
    }

    public void cancel(String clause) {
        clauses.cancel(clause);
    }

    public Asked state(String clause) {
        return clauses.state(clause);
    }

    /// Those that came, oldest first, and of those that came together the likeliest to be read differently.
    public List<Challenge> cases(String clause) {
        return clauses.known(clause).map(List::copyOf).orElse(List.of());
    }
}
