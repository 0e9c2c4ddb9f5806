package org.clausewright.workspace.help.challenge;

import java.util.ArrayList;
import java.util.List;
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
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.ClauseAskings;

/// The challenges that the assistant has thought of, clause by clause. One stays until somebody keeps or discards it,
/// whatever the caret does meanwhile, and when the spec is opened again.
public final class Challenges implements AutoCloseable {

    /// How many ideas of one spec wait at most.
    static final int MOST = 500;

    /// A challenge that waits for somebody to say what becomes of it.
    ///
    /// @param id tells ideas with the same words apart
    public record Idea(String id, Challenge challenge) {}

    private static final class OfClause {

        private final List<Idea> ideas = new ArrayList<>();
        private boolean answered;
    }

    private final Supplier<Assistant> assistant;
    private final IdeaLog log;
    private final ClauseAskings<OfClause, Challenge> clauses;

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    /// @param log       where they are kept for the next time
    public Challenges(Tasks tasks, Executor results, Supplier<Assistant> assistant, IdeaLog log) {
        this.assistant = assistant;
        this.log = log;
        this.clauses = new ClauseAskings<>(tasks, results, OfClause::new, this::add);
        clauses.onChange(this::noteAnswer);
    }

    /// Told of the id of a clause whenever something about its challenges changes.
    public Subscription onChange(Consumer<String> listener) {
        return clauses.onChange(listener);
    }

    /// Told of what went wrong with keeping the ideas for the next time.
    public Subscription onTrouble(Consumer<Failure> listener) {
        return log.onTrouble(listener);
    }

    /// Brings back what waited when the spec was last open.
    public void restore() {
        log.read(this::restored);
    }

    private void restored(IdeaStore.Read read) {
        read.ideas().forEach((clause, ideas) -> {
            List<Idea> known = clauses.of(clause).ideas;
            List<Idea> missing =
                    ideas.stream().filter(idea -> !known.contains(idea)).toList();
            known.addAll(0, missing);
            clauses.tell(clause);
        });
    }

    /// What waits to be kept or discarded, oldest first.
    public List<Idea> ideas(String clause) {
        return clauses.known(clause).map(known -> List.copyOf(known.ideas)).orElse(List.of());
    }

    public Asked state(String clause) {
        return clauses.state(clause);
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

    /// Asks for more. Where some wait, or the assistant has answered before, it is asked anew: what it said then is
    /// not wanted again.
    ///
    /// @param title what the activity calls it
    public void ask(String title, Spec spec, Found<Clause> clause, int count) {
        Assistant asked = assistant.get();
        Supplier<ChallengeRequest> request = request(spec, clause, count);
        boolean full = clauses.all().mapToInt(each -> each.ideas.size()).sum() >= MOST;
        String id = clause.value().id();
        OfClause mine = clauses.of(id);
        clauses.start(
                id,
                title,
                mine.answered || !mine.ideas.isEmpty(),
                sink -> full
                        ? Outcome.failed(new ChallengeFailure.TooManyWait(MOST))
                        : asked.challenge(spec, request.get(), sink));
    }

    public void cancel(String clause) {
        clauses.cancel(clause);
    }

    /// Lets go of an idea: it was kept as an example, or nobody wants it.
    ///
    /// @return where it stood, so that it can be [#putBack]; empty where it was gone already
    public Optional<Integer> remove(String clause, Idea idea) {
        List<Idea> ideas = clauses.of(clause).ideas;
        int at = ideas.indexOf(idea);
        if (at < 0) {
            return Optional.empty();
        }
        ideas.remove(at);
        log.write(store -> store.remove(idea.id()));
        clauses.tell(clause);
        return Optional.of(at);
    }

    /// Takes back that an idea was discarded.
    public void putBack(String clause, Idea idea, int at) {
        List<Idea> ideas = clauses.of(clause).ideas;
        if (!ideas.contains(idea)) {
            ideas.add(Math.min(at, ideas.size()), idea);
            log.write(store -> store.add(clause, idea));
            clauses.tell(clause);
        }
    }

    private void noteAnswer(String clause) {
        clauses.of(clause).answered |= clauses.state(clause) instanceof Asked.Answered;
    }

    private void add(String clause, OfClause mine, Challenge challenge) {
        boolean known = mine.ideas.stream()
                .anyMatch(idea -> Likeness.isAlike(idea.challenge().turns(), challenge.turns()));
        if (!known) {
            Idea idea = new Idea(UUID.randomUUID().toString(), challenge);
            mine.ideas.add(idea);
            log.write(store -> store.add(clause, idea));
            clauses.tell(clause);
        }
    }

    /// Waits a little for what is still being written.
    @Override
    public void close() {
        log.close();
    }
}
