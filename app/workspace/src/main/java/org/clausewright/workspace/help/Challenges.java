package org.clausewright.workspace.help;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Likeness;
import org.clausewright.assist.Outgoing;
import org.clausewright.lint.conflict.RelatedClauses;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.workspace.Lane;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;

/// The challenges that the assistant has thought of, clause by clause. One stays until somebody keeps or discards it,
/// whatever the caret does meanwhile, and when the spec is opened again.
public final class Challenges implements AutoCloseable {

    /// How many ideas of one spec wait at most.
    static final int MOST = 500;

    private static final Logger LOG = System.getLogger(Challenges.class.getName());
    private static final int CLOSING_MS = 2_000;

    /// A challenge that waits for somebody to say what becomes of it.
    ///
    /// @param id tells ideas with the same words apart
    public record Idea(String id, Challenge challenge) {}

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
    private final IdeaStore store;
    private final Lane lane;
    private final Map<String, OfClause> clauses = new HashMap<>();
    private final Listeners<String> listeners = new Listeners<>();
    private final Listeners<Failure> troubles = new Listeners<>();
    private boolean complained;

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    /// @param state     where the program keeps its state
    /// @param root      where the spec stands
    public Challenges(Tasks tasks, Executor results, Supplier<Assistant> assistant, Path state, Path root) {
        this.tasks = tasks;
        this.results = results;
        this.assistant = assistant;
        this.store = new IdeaStore(state, root);
        this.lane = tasks.lane("ideas");
    }

    public Assistant assistant() {
        return assistant.get();
    }

    /// Told of the id of a clause whenever something about its challenges changes.
    public Subscription onChange(Consumer<String> listener) {
        return listeners.add(listener);
    }

    /// Told of what went wrong with keeping the ideas for the next time.
    public Subscription onTrouble(Consumer<Failure> listener) {
        return troubles.add(listener);
    }

    /// Brings back what waited when the spec was last open.
    public void restore() {
        lane.add(() -> {
            try {
                IdeaStore.Read read = store.read();
                results.execute(() -> restored(read));
            } catch (IOException refused) {
                complain(refused);
            }
        });
    }

    private void restored(IdeaStore.Read read) {
        read.ideas().forEach((clause, ideas) -> {
            List<Idea> known = ofClause(clause).ideas;
            List<Idea> missing =
                    ideas.stream().filter(idea -> !known.contains(idea)).toList();
            known.addAll(0, missing);
            listeners.tell(clause);
        });
        read.damage().ifPresent(troubles::tell);
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

    /// What leaves this computer when a clause is challenged now, as far as anything does. Made on the results' thread,
    /// asked on another.
    public Supplier<Optional<Outgoing>> before(Spec spec, Found<Clause> clause, int count) {
        Supplier<ChallengeRequest> request = request(spec, clause, count);
        return () -> assistant.get().beforeChallenge(spec, request.get());
    }

    /// Nothing like what the clause has, or what waits; which clauses are related takes its time.
    private Supplier<ChallengeRequest> request(Spec spec, Found<Clause> clause, int count) {
        List<Challenge> waiting =
                ideas(clause.value().id()).stream().map(Idea::challenge).toList();
        return () -> new ChallengeRequest(clause, new RelatedClauses(spec).of(clause), waiting, count);
    }

    /// Asks for more.
    ///
    /// @param title what the activity calls it
    public void ask(String title, Spec spec, Found<Clause> clause, int count) {
        Assistant asked = assistant.get();
        Supplier<ChallengeRequest> request = request(spec, clause, count);
        boolean full =
                clauses.values().stream().mapToInt(each -> each.ideas.size()).sum() >= MOST;
        ofClause(clause.value().id())
                .asking
                .start(
                        title,
                        sink -> full
                                ? Outcome.failed(new ChallengeFailure.TooManyWait(MOST))
                                : asked.challenge(spec, request.get(), sink));
    }

    public void cancel(String clause) {
        OfClause known = clauses.get(clause);
        if (known != null) {
            known.asking.cancel();
        }
    }

    /// Lets go of an idea: it was kept as an example, or nobody wants it.
    ///
    /// @return where it stood, so that it can be [#putBack]; empty where it was gone already
    public Optional<Integer> remove(String clause, Idea idea) {
        List<Idea> ideas = ofClause(clause).ideas;
        int at = ideas.indexOf(idea);
        if (at < 0) {
            return Optional.empty();
        }
        ideas.remove(at);
        write(() -> store.remove(idea));
        listeners.tell(clause);
        return Optional.of(at);
    }

    /// Takes back that an idea was discarded.
    public void putBack(String clause, Idea idea, int at) {
        List<Idea> ideas = ofClause(clause).ideas;
        if (!ideas.contains(idea)) {
            ideas.add(Math.min(at, ideas.size()), idea);
            write(() -> store.add(clause, idea));
            listeners.tell(clause);
        }
    }

    private OfClause ofClause(String clause) {
        return clauses.computeIfAbsent(clause, this::startOf);
    }

    private OfClause startOf(String clause) {
        return new OfClause(
                new Asking<>(tasks, results, challenge -> add(clause, challenge), () -> listeners.tell(clause)));
    }

    private void add(String clause, Challenge challenge) {
        List<Idea> ideas = ofClause(clause).ideas;
        boolean known = ideas.stream()
                .anyMatch(idea -> Likeness.isAlike(idea.challenge().turns(), challenge.turns()));
        if (!known) {
            Idea idea = new Idea(UUID.randomUUID().toString(), challenge);
            ideas.add(idea);
            write(() -> store.add(clause, idea));
            listeners.tell(clause);
        }
    }

    private interface Write {

        void run() throws IOException;
    }

    private void write(Write write) {
        lane.add(() -> {
            try {
                write.run();
            } catch (IOException refused) {
                complain(refused);
            }
        });
    }

    private void complain(IOException refused) {
        LOG.log(Level.WARNING, "Ideas cannot be kept: {0}", refused.toString());
        results.execute(() -> {
            if (!complained) {
                complained = true;
                troubles.tell(new ChallengeFailure.NotKept(IdeaStore.reason(refused)));
            }
        });
    }

    /// Waits a little for what is still being written.
    @Override
    public void close() {
        lane.flush(CLOSING_MS);
    }
}
