package org.clausewright.desktop.challenge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Subject;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleEdits;
import org.clausewright.workspace.Activity;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.Challenges;
import org.clausewright.workspace.help.Challenges.Idea;

/// The challenges of the clause under the caret.
final class ChallengeModel implements AutoCloseable {

    static final int COUNT = 6;

    /// @param clause the id of the clause under the caret; empty where there is none
    record Shown(Optional<String> clause, List<Idea> ideas, Asked state) {}

    private final Messages messages = Messages.of(ChallengeModel.class);
    private final Workspace workspace;
    private final Activity activity;
    private final Challenges challenges;
    private final ConsentGate gate;
    private final Here here;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(Optional.empty(), List.of(), new Asked.NotYet()));
    private final Set<String> running = new HashSet<>();
    private final Subscriptions subscriptions = new Subscriptions();

    ChallengeModel(Workspace workspace, Activity activity, Challenges challenges, ConsentGate gate, Here here) {
        this.workspace = workspace;
        this.activity = activity;
        this.challenges = challenges;
        this.gate = gate;
        this.here = here;
        subscriptions.add(challenges.onChange(this::changed));
        subscriptions.follow(here.place(), this::refresh);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    boolean hasClause() {
        return clause().isPresent();
    }

    ConsentGate gate() {
        return gate;
    }

    void ask() {
        clause().ifPresent(clause -> {
            Spec spec = here.spec();
            String title = messages.text("activity", clause.value().id());
            gate.pass(
                    title,
                    () -> challenges.assistant().beforeChallenge(spec, challenges.request(clause, COUNT)),
                    () -> challenges.ask(title, spec, clause, COUNT));
        });
    }

    void cancel() {
        shown.get().clause().ifPresent(challenges::cancel);
    }

    void discard(Idea idea) {
        shown.get().clause().ifPresent(clause -> challenges.remove(clause, idea));
    }

    /// Makes an idea an example of its clause, as one undo step.
    void keep(Idea idea) {
        clause().ifPresent(clause -> {
            String id = clause.value().id();
            whenSettled(() -> workspace.spec().clause(id).ifPresent(now -> {
                if (workspace.apply(
                        ExampleEdits.addToClause(workspace.spec(), now, ExampleDraft.of(idea.challenge())))) {
                    challenges.remove(id, idea);
                }
            }));
        });
    }

    private void whenSettled(Runnable action) {
        if (here.isSettled()) {
            action.run();
        } else {
            workspace.whenSettled(action);
        }
    }

    private Optional<Found<Clause>> clause() {
        return here.subject() instanceof Subject.OfClause(var clause) ? Optional.of(clause) : Optional.empty();
    }

    private void changed(String clause) {
        boolean wasRunning = running.remove(clause);
        switch (challenges.state(clause)) {
            case Asked.Running() -> running.add(clause);
            case Asked.Answered(var tally)
            when wasRunning && tally.dropped() > 0 ->
                activity.note(messages.text("activity", clause), messages.text("dropped", tally.dropped()));
            case Asked.Answered _, Asked.NotYet _, Asked.Cancelled _, Asked.Failed _ -> {}
        }
        refresh();
    }

    private void refresh() {
        Optional<String> id = clause().map(found -> found.value().id());
        shown.set(new Shown(
                id,
                id.map(challenges::ideas).orElse(List.of()),
                id.map(challenges::state).orElse(new Asked.NotYet())));
    }

    @Override
    public void close() {
        subscriptions.close();
        here.close();
    }
}
